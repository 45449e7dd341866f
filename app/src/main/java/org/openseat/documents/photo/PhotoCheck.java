package org.openseat.documents.photo;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.check.Problem;

/// Walks the parts of a photo to its end without decoding it, so a huge picture costs no memory.
///
/// Answers what is wrong with it; a file that ends too soon throws [EOFException].
public final class PhotoCheck {

    /// More points than any telephone's camera makes that keeps within 10 MB; unpacked they need 400 MB.
    static final long MOST_POINTS = 100_000_000;

    static final int START_OF_SCAN = 0xDA;
    static final int END_OF_IMAGE = 0xD9;

    private PhotoCheck() {}

    /// Segments up to the end-of-image marker; what a phone appends after it (a moving picture) is let be. (ITU T.81
    /// §B)
    public static @Nullable Problem jpeg(Path file) throws IOException {
        try (var in = open(file)) {
            in.skipNBytes(2);
            var points = 0L;
            var marker = nextMarker(in);
            while (marker != END_OF_IMAGE) {
                var scan = marker == START_OF_SCAN;
                if (!standsAlone(marker)) {
                    var body = Math.max(0, in.readUnsignedShort() - 2);
                    if (frame(marker)) {
                        in.skipNBytes(1);
                        points = Math.max(points, (long) in.readUnsignedShort() * in.readUnsignedShort());
                        body -= 5;
                    }
                    in.skipNBytes(body);
                }
                marker = scan ? afterScan(in) : nextMarker(in);
                if (marker < 0) {
                    return Problem.BROKEN;
                }
            }
            return points(points);
        }
    }

    /// Chunks with a right checksum, from the header to the end. (PNG §5)
    public static @Nullable Problem png(Path file) throws IOException {
        try (var in = open(file)) {
            in.skipNBytes(8);
            Set<String> seen = new HashSet<>();
            var points = 0L;
            while (!seen.contains("IEND")) {
                var length = in.readInt();
                var checked = new CheckedInputStream(in, new CRC32());
                seen.add(new String(checked.readNBytes(4), StandardCharsets.ISO_8859_1));
                if (length < 0 || !seen.contains("IHDR") || seen.size() == 1 && length < 8) {
                    return Problem.BROKEN;
                }
                if (seen.size() == 1) {
                    var sides = ByteBuffer.wrap(checked.readNBytes(8));
                    points = Integer.toUnsignedLong(sides.getInt()) * Integer.toUnsignedLong(sides.getInt());
                    length -= 8;
                }
                checked.skipNBytes(length);
                if ((int) checked.getChecksum().getValue() != in.readInt()) {
                    return Problem.BROKEN;
                }
            }
            return seen.contains("IDAT") ? points(points) : Problem.BROKEN;
        }
    }

    /// Boxes that fill the file, among them the description and the picture. (ISO/IEC 14496-12 §4.2)
    public static @Nullable Problem heic(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            var boxes = HeicBoxes.in(bytes, 0, bytes.limit());
            return HeicBoxes.find(boxes, "meta").isPresent()
                            && HeicBoxes.find(boxes, "mdat").isPresent()
                    ? points(HeicBoxes.points(bytes))
                    : Problem.BROKEN;
        } catch (IndexOutOfBoundsException e) {
            return Problem.BROKEN;
        }
    }

    private static @Nullable Problem points(long points) {
        if (points == 0) {
            return Problem.BROKEN;
        }
        return points > MOST_POINTS ? Problem.TOO_MANY_POINTS : null;
    }

    static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    static int nextMarker(DataInputStream in) throws IOException {
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

    static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
    }

    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
