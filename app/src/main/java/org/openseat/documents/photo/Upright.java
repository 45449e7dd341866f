package org.openseat.documents.photo;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.pdfbox.util.Matrix;
import org.springframework.modulith.NamedInterface;

/// How a telephone held the camera: by how much a photo must be turned, and whether it is a mirror image. (Exif 2.32
/// §4.6.4, tag 0x0112)
///
/// @param degrees counterclockwise
@NamedInterface("photo")
public record Upright(int degrees, boolean mirrored) {

    public static final Upright NOT_TURNED = new Upright(0, false);

    private static final int HEAD = 128 << 10;
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int EXIF = 0x45786966;
    private static final int LITTLE = 0x4949;
    private static final int ORIENTATION = 0x0112;

    public boolean sideways() {
        return degrees % 180 != 0;
    }

    public Matrix matrix() {
        var matrix = Matrix.getRotateInstance(Math.toRadians(degrees), 0, 0);
        if (mirrored) {
            matrix.concatenate(Matrix.getScaleInstance(-1, 1));
        }
        return matrix;
    }

    /// What the camera noted in a JPEG; nothing or nonsense means that it was held upright.
    public static Upright of(Path jpeg) throws IOException {
        return of(noted(jpeg));
    }

    /// The same as the camera writes it, from 1 for upright to 8.
    static int noted(Path jpeg) throws IOException {
        var head = ByteBuffer.allocate(HEAD);
        try (var file = FileChannel.open(jpeg, StandardOpenOption.READ)) {
            while (head.hasRemaining() && file.read(head) > 0) {}
        }
        try {
            return orientation(head.flip());
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return 1;
        }
    }

    private static Upright of(int orientation) {
        return switch (orientation) {
            case 2 -> new Upright(0, true);
            case 3 -> new Upright(180, false);
            case 4 -> new Upright(180, true);
            case 5 -> new Upright(90, true);
            case 6 -> new Upright(270, false);
            case 7 -> new Upright(270, true);
            case 8 -> new Upright(90, false);
            default -> NOT_TURNED;
        };
    }

    private static int orientation(ByteBuffer head) {
        if (Short.toUnsignedInt(head.getShort()) != START_OF_IMAGE) {
            return 1;
        }
        while (true) {
            var marker = Short.toUnsignedInt(head.getShort());
            var next = head.position() + Short.toUnsignedInt(head.getShort(head.position()));
            if (marker == APP1 && head.getInt(head.position() + 2) == EXIF) {
                return inExif(head.slice(head.position() + 8, head.limit() - head.position() - 8));
            }
            if (marker >> 8 != 0xFF || marker == 0xFFDA) {
                return 1;
            }
            head.position(next);
        }
    }

    private static int inExif(ByteBuffer tiff) {
        tiff.order(Short.toUnsignedInt(tiff.getShort(0)) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
        }
        return 1;
    }
}
