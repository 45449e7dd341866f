package org.openseat.documents.photo;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Copies a JPEG segment by segment, up to the end of the first picture, and leaves the notes behind. (ITU T.81 §B)
final class JpegNotes {

    private static final int FIRST_NOTE = 0xE0;
    private static final int LAST_NOTE = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private final DataInputStream in;
    private final DataOutputStream out;

    private JpegNotes(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /// @param orientation from 1 for upright to 8
    static void without(Path photo, Path copy, int orientation) throws IOException {
        try (var in = PhotoCheck.open(photo);
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(copy), 1 << 16))) {
            new JpegNotes(in, out).copy(orientation);
        }
    }

    private void copy(int orientation) throws IOException {
        in.skipNBytes(2);
        out.writeShort(0xFF00 | 0xD8);
        var marker = PhotoCheck.nextMarker(in);
        if (marker == FIRST_NOTE) {
            marker = segment(marker);
        }
        if (orientation > 1 && orientation <= 8) {
            var notes = PhotoNotes.onlyOrientation(orientation);
            write(FIRST_NOTE + 1, EXIF, notes);
        }
        while (marker != PhotoCheck.END_OF_IMAGE) {
            marker = segment(marker);
        }
        out.writeShort(0xFF00 | PhotoCheck.END_OF_IMAGE);
    }

    /// Answers the marker after it.
    private int segment(int marker) throws IOException {
        if (marker < 0) {
            throw new EOFException();
        }
        if (PhotoCheck.standsAlone(marker)) {
            out.writeShort(0xFF00 | marker);
            return PhotoCheck.nextMarker(in);
        }
        var body = new byte[Math.max(0, in.readUnsignedShort() - 2)];
        in.readFully(body);
        if (needed(marker, body)) {
            write(marker, body);
        }
        return marker == PhotoCheck.START_OF_SCAN ? scan() : PhotoCheck.nextMarker(in);
    }

    private void write(int marker, byte[]... parts) throws IOException {
        var length = 2;
        for (var part : parts) {
            length += part.length;
        }
        out.writeShort(0xFF00 | marker);
        out.writeShort(length);
        for (var part : parts) {
            out.write(part);
        }
    }

    /// What a decoder needs: the tables and the picture, and of the notes those that say what its colors mean.
    private static boolean needed(int marker, byte[] body) {
        var name = new String(body, 0, Math.min(body.length, 12), StandardCharsets.ISO_8859_1);
        return switch (marker) {
            case FIRST_NOTE -> name.startsWith("JFIF\0") && body.length <= 16;
            case FIRST_NOTE + 2 -> name.startsWith("ICC_PROFILE\0");
            case FIRST_NOTE + 14 -> name.startsWith("Adobe");
            case COMMENT -> false;
            default -> marker < FIRST_NOTE || marker > LAST_NOTE;
        };
    }

    /// Picture data runs on until a marker that is neither a stuffed byte nor a restart.
    private int scan() throws IOException {
        while (true) {
            var each = in.readUnsignedByte();
            if (each != 0xFF) {
                out.write(each);
                continue;
            }
            while (each == 0xFF) {
                each = in.readUnsignedByte();
            }
            if (each != 0 && !PhotoCheck.standsAlone(each)) {
                return each;
            }
            out.writeShort(0xFF00 | each);
        }
    }
}
