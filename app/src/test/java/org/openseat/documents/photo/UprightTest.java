package org.openseat.documents.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprightTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # orientation, degrees counterclockwise, mirrored
            1,   0, false
            2,   0, true
            3, 180, false
            4, 180, true
            5,  90, true
            6, 270, false
            7, 270, true
            8,  90, false
            9,   0, false
            """)
    void what_the_camera_noted_turns_the_photo(int orientation, int degrees, boolean mirrored) throws IOException {
        assertThat(Upright.of(jpeg(exif(orientation)))).isEqualTo(new Upright(degrees, mirrored));
    }

    @Test
    void nonsense_means_that_it_was_held_upright() throws IOException {
        assertThat(Upright.of(jpeg(new byte[0]))).isEqualTo(Upright.NOT_TURNED);
        assertThat(Upright.of(jpeg(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 9, 'E', 'x', 'i', 'f', 0, 0})))
                .isEqualTo(Upright.NOT_TURNED);
        assertThat(Upright.of(Files.writeString(folder.resolve("text"), "no photo")))
                .isEqualTo(Upright.NOT_TURNED);
    }

    private Path jpeg(byte[] segment) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(0xFF);
        bytes.write(0xD8);
        bytes.writeBytes(segment);
        bytes.write(0xFF);
        bytes.write(0xDA);
        return Files.write(folder.resolve("photo.jpg"), bytes.toByteArray());
    }

    private static byte[] exif(int orientation) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(0xFFE1);
        out.writeShort(2 + 6 + 8 + 2 + 12);
        out.writeBytes("Exif\0\0");
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        return bytes.toByteArray();
    }
}
