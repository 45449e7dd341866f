package org.openseat.documents;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/// Walks the parts of a photo to its end without decoding it, so a huge picture costs no memory.
///
/// Answers whether all parts are there; a file that ends too soon throws [EOFException].
final class PhotoCheck {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private PhotoCheck() {}

    /// Segments up to the end-of-image marker; what a phone appends after it (a moving picture) is let be. (ITU T.81
    /// §B)
    static boolean jpeg(Path file) throws IOException {
        try (var in = open(file)) {
            in.skipNBytes(2);
            var size = false;
            var marker = nextMarker(in);
            while (marker != END_OF_IMAGE) {
                var scan = marker == START_OF_SCAN;
                size |= frame(marker);
                if (!standsAlone(marker)) {
                    in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                }
                marker = scan ? afterScan(in) : nextMarker(in);
                if (marker < 0) {
                    return false;
                }
            }
            return size;
        }
    }

    /// Chunks with a right checksum, from the header to the end. (PNG §5)
    static boolean png(Path file) throws IOException {
        try (var in = open(file)) {
            in.skipNBytes(8);
            Set<String> seen = new HashSet<>();
            while (!seen.contains("IEND")) {
                var length = in.readInt();
                var checked = new CheckedInputStream(in, new CRC32());
                seen.add(new String(checked.readNBytes(4), StandardCharsets.ISO_8859_1));
                if (length < 0 || !seen.contains("IHDR")) {
                    return false;
                }
                checked.skipNBytes(length);
                if ((int) checked.getChecksum().getValue() != in.readInt()) {
                    return false;
                }
            }
            return seen.contains("IDAT");
        }
    }

    /// Boxes that fill the file, among them the description and the picture. (ISO/IEC 14496-12 §4.2)
    static boolean heic(Path file) throws IOException {
        var left = Files.size(file);
        Set<String> seen = new HashSet<>();
        try (var in = open(file)) {
            while (left >= 8) {
                long size = Integer.toUnsignedLong(in.readInt());
                seen.add(new String(in.readNBytes(4), StandardCharsets.ISO_8859_1));
                var header = size == 1 ? 16 : 8;
                size = size == 1 ? in.readLong() : size == 0 ? left : size;
                if (size < header || size > left) {
                    return false;
                }
                in.skipNBytes(size - header);
                left -= size;
            }
        }
        return seen.contains("meta") && seen.contains("mdat");
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            return -1;
        }
        var marker = 0xFF;
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /// Picture data runs on until a marker that is neither a stuffed byte nor a restart.
    private static int afterScan(DataInputStream in) throws IOException {
        while (true) {
            if (in.readUnsignedByte() == 0xFF) {
                var marker = 0xFF;
                while (marker == 0xFF) {
                    marker = in.readUnsignedByte();
                }
                if (marker != 0 && !standsAlone(marker)) {
                    return marker;
                }
            }
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
    }

    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
