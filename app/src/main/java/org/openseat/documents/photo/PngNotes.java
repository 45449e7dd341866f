package org.openseat.documents.photo;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Copies a PNG chunk by chunk and leaves the notes behind: texts, times, places, and whatever nobody needs to draw it.
/// (PNG §11)
final class PngNotes {

    private static final Set<String> NEEDED =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYS", "cICP");
    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int PIECE = 1 << 16;

    private PngNotes() {}

    static void without(Path photo, Path copy) throws IOException {
        try (var in = PhotoCheck.open(photo);
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(copy), 1 << 16))) {
            out.write(in.readNBytes(SIGNATURE));
            var name = "";
            while (!name.equals("IEND")) {
                var length = in.readInt();
                var type = in.readNBytes(4);
                name = new String(type, StandardCharsets.ISO_8859_1);
                if (NEEDED.contains(name)) {
                    out.writeInt(length);
                    out.write(type);
                    copy(in, out, length + CHECKSUM);
                } else {
                    in.skipNBytes(length + (long) CHECKSUM);
                }
            }
        }
    }

    private static void copy(DataInputStream in, DataOutputStream out, int bytes) throws IOException {
        var left = bytes;
        while (left > 0) {
            var piece = in.readNBytes(Math.min(left, PIECE));
            out.write(piece);
            left -= piece.length;
            if (piece.length == 0) {
                throw new EOFException();
            }
        }
    }
}
