package org.openseat.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class FileCheckTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_what_its_content_says_and_not_its_name() throws IOException {
        assertThat(check(picture("png"), "payslip.pdf")).isEqualTo(new Verdict.Sound(FileType.PNG));
        assertThat(check(picture("jpg"), "no name at all")).isEqualTo(new Verdict.Sound(FileType.JPEG));
        assertThat(check(pdf(""), "photo.jpg")).isEqualTo(new Verdict.Sound(FileType.PDF));
    }

    @Test
    void an_empty_file_is_empty() throws IOException {
        assertThat(check(new byte[0], "a.pdf")).isEqualTo(new Verdict.Unsound(Problem.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay.pdf", "PAY.JPG", "pay.jpeg", "pay.Png", "pay.heic"})
    void a_page_of_the_web_with_the_name_of_a_proof_is_disguised(String name) throws IOException {
        assertThat(check("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), name))
                .isEqualTo(new Verdict.Unsound(Problem.DISGUISED));
    }

    @Test
    void a_word_file_under_its_own_name_is_just_another_type() throws IOException {
        assertThat(check(new byte[] {'P', 'K', 3, 4, 0, 0}, "letter.docx"))
                .isEqualTo(new Verdict.Unsound(Problem.OTHER_TYPE));
    }

    @Test
    void a_pdf_that_asks_for_a_password_is_locked_and_one_that_only_forbids_printing_is_not() throws IOException {
        assertThat(check(pdf("secret"), "a.pdf")).isEqualTo(new Verdict.Unsound(Problem.LOCKED));
        assertThat(check(pdf("-"), "a.pdf")).isEqualTo(new Verdict.Sound(FileType.PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void a_photo_cut_off_on_its_way_is_broken(String kind) throws IOException {
        var whole = picture(kind);
        assertThat(check(Arrays.copyOf(whole, whole.length / 2), "a." + kind))
                .isEqualTo(new Verdict.Unsound(Problem.BROKEN));
        assertThat(check(Arrays.copyOf(whole, whole.length - 2), "a." + kind))
                .isEqualTo(new Verdict.Unsound(Problem.BROKEN));
    }

    @Test
    void a_png_with_one_wrong_bit_is_broken() throws IOException {
        var png = picture("png");
        png[png.length / 2] ^= 1;
        assertThat(check(png, "a.png")).isEqualTo(new Verdict.Unsound(Problem.BROKEN));
    }

    @Test
    void a_jpeg_may_carry_a_moving_picture_after_its_end() throws IOException {
        var jpeg = picture("jpg");
        assertThat(check(Arrays.copyOf(jpeg, jpeg.length + 500), "a.jpg")).isEqualTo(new Verdict.Sound(FileType.JPEG));
    }

    @Test
    void a_pdf_with_nothing_behind_its_first_line_is_broken() throws IOException {
        assertThat(check("%PDF-1.7\nhello".getBytes(StandardCharsets.UTF_8), "a.pdf"))
                .isEqualTo(new Verdict.Unsound(Problem.BROKEN));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 8, 12, 40})
    void a_heic_photo_needs_its_boxes_whole(int missing) throws IOException {
        var heic = heic();
        var cut = Arrays.copyOf(heic, heic.length - missing);
        assertThat(check(cut, "a.heic"))
                .isEqualTo(missing == 0 ? new Verdict.Sound(FileType.HEIC) : new Verdict.Unsound(Problem.BROKEN));
    }

    @Test
    void a_film_in_the_same_container_is_no_photo() throws IOException {
        var film = heic();
        System.arraycopy("isom".getBytes(StandardCharsets.US_ASCII), 0, film, 8, 4);
        System.arraycopy("mp41avc1".getBytes(StandardCharsets.US_ASCII), 0, film, 16, 8);
        assertThat(check(film, "a.mp4")).isEqualTo(new Verdict.Unsound(Problem.OTHER_TYPE));
    }

    private Verdict check(byte[] content, String name) throws IOException {
        return FileCheck.of(Files.write(folder.resolve("file"), content), name, Budget.unhurried());
    }

    public static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 64 * 48; i++) {
            image.setRGB(i % 64, i / 64, i * 7919);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /// @param password to open it with; `-` for one that opens freely but may not be printed; empty for none
    public static byte[] pdf(String password) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            if (!password.isEmpty()) {
                var may = new AccessPermission();
                may.setCanPrint(false);
                pdf.protect(new StandardProtectionPolicy("owner", password.equals("-") ? "" : password, may));
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /// A photo of 64 by 48 points with notes that name a place; nothing in it can be drawn.
    public static byte[] heic() {
        var notes = "Exif at 34.0522 N, 118.2437 W";
        var item = box("infe", "\2\0\0\0\0\1\0\0Exif\0");
        var size = box("ispe", "\0\0\0\0\0\0\0\100\0\0\0\60");
        var head = box("ftyp", "heic\0\0\0\0mif1heic");
        var list = box("iinf", "\0\0\0\0\0\1" + item);
        var kinds = box("iprp", box("ipco", size));
        var place = "\0\0\0\0\104\0\0\1\0\1\0\0\0\1";
        var meta = 8 + 4 + list.length() + kinds.length() + 8 + place.length() + 8;
        var from = head.length() + meta + 8;
        var where = box("iloc", place + number(from) + number(notes.length()));
        return (head + box("meta", "\0\0\0\0" + list + kinds + where) + box("mdat", notes))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String number(int n) {
        return "" + (char) (n >> 24) + (char) (n >> 16 & 0xFF) + (char) (n >> 8 & 0xFF) + (char) (n & 0xFF);
    }

    private static String box(String type, String content) {
        return number(8 + content.length()) + type + content;
    }
}
