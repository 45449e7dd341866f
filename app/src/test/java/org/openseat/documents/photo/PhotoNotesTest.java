package org.openseat.documents.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.documents.check.Budget;
import org.openseat.documents.check.FileCheck;
import org.openseat.documents.check.FileCheckTest;
import org.openseat.documents.check.FileType;
import org.openseat.documents.check.Verdict;

/// The place where a photo was taken goes; the picture and how it is turned stay.
public class PhotoNotesTest {

    private static final Path SAMPLES = Path.of("../../shared/data/uploads/exif");
    private static final String PLACE = "GPS 34.0522 N 118.2437 W";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void a_jpeg_keeps_its_picture_and_its_turn_and_nothing_else(int turn) throws IOException {
        var plain = FileCheckTest.picture("jpg");
        var photo = jpegWith(plain, turn, PLACE);
        var kept = kept(FileType.JPEG, photo);
        assertThat(text(kept)).doesNotContain("GPS", "118.2437", "http://ns.adobe.com", "film");
        assertThat(Upright.noted(Files.write(folder.resolve("kept"), kept))).isEqualTo(turn);
        assertThat(points(kept)).isEqualTo(points(plain));
        assertThat(FileCheck.of(folder.resolve("kept"), "a.jpg", Budget.unhurried()))
                .isEqualTo(new Verdict.Sound(FileType.JPEG));
        assertThat(kept(FileType.JPEG, kept)).as("twice is once").isEqualTo(kept);
    }

    @Test
    void a_png_loses_its_texts_and_what_is_appended() throws IOException {
        var plain = FileCheckTest.picture("png");
        var photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 33);
        photo.writeBytes(chunk("tEXt", "Place\0" + PLACE));
        photo.writeBytes(chunk("eXIf", PLACE));
        photo.write(plain, 33, plain.length - 33);
        photo.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));
        assertThat(kept(FileType.PNG, photo.toByteArray())).isEqualTo(plain);
    }

    @Test
    void the_notes_of_a_heic_are_written_over_where_they_stand() throws IOException {
        var photo = FileCheckTest.heic();
        var kept = kept(FileType.HEIC, photo);
        assertThat(kept).hasSameSizeAs(photo);
        assertThat(text(kept)).doesNotContain("34.0522").contains("ispe", "mdat");
        assertThat(FileCheck.of(Files.write(folder.resolve("kept"), kept), "a.heic", Budget.unhurried()))
                .isEqualTo(new Verdict.Sound(FileType.HEIC));
    }

    @Test
    void photos_of_real_devices_look_the_same_and_say_nothing() throws Exception {
        assumeTrue(Files.exists(SAMPLES), "the shared samples are not beside this checkout");
        try (var samples = Files.list(SAMPLES)) {
            for (var sample : samples.sorted().toList()) {
                var type = sample.toString().endsWith(".jpg") ? FileType.JPEG : FileType.HEIC;
                var photo = Files.readAllBytes(sample);
                var kept = kept(type, photo);
                assertThat(text(kept)).as("%s", sample.getFileName()).doesNotContain("Canon", "iPhone", "xmp");
                if (type == FileType.JPEG) {
                    assertThat(points(kept)).as("%s", sample.getFileName()).isEqualTo(points(photo));
                    assertThat(Upright.noted(folder.resolve("copy"))).isEqualTo(Upright.noted(sample));
                } else {
                    sameView(sample, folder.resolve("copy"));
                }
            }
        }
    }

    private void sameView(Path before, Path after) throws IOException {
        var one = folder.resolve("before.jpg");
        var two = folder.resolve("after.jpg");
        assumeTrue(HeicView.run(before, one), "heif-convert is not installed");
        assertThat(HeicView.run(after, two)).isTrue();
        assertThat(points(Files.readAllBytes(two))).isEqualTo(points(Files.readAllBytes(one)));
    }

    private byte[] kept(FileType type, byte[] photo) throws IOException {
        var copy = folder.resolve("copy");
        PhotoNotes.without(type, Files.write(folder.resolve("photo"), photo), copy);
        return Files.readAllBytes(copy);
    }

    /// As a telephone writes it: notes with a place, an Adobe packet, a comment, and a film behind the picture.
    static byte[] jpegWith(byte[] plain, int turn, String place) {
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xE1, "Exif\0\0" + text(PhotoNotes.onlyOrientation(turn)) + place));
        out.writeBytes(segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + place));
        out.writeBytes(segment(0xFE, place));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes("film".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] segment(int marker, String content) {
        return ByteBuffer.allocate(4 + content.length())
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (2 + content.length()))
                .put(content.getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }

    public static byte[] chunk(String type, String content) {
        var bytes = (type + content).getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(bytes);
        return ByteBuffer.allocate(8 + bytes.length)
                .putInt(content.length())
                .put(bytes)
                .putInt((int) sum.getValue())
                .array();
    }

    private int[] points(byte[] photo) throws IOException {
        var image = ImageIO.read(new java.io.ByteArrayInputStream(photo));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
