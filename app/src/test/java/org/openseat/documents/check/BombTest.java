package org.openseat.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.documents.photo.PhotoNotes;
import org.openseat.documents.photo.PhotoNotesTest;

/// Files that are small outside and huge inside, or two files in one.
class BombTest {

    @TempDir
    Path folder;

    @Test
    void a_png_that_says_it_is_as_wide_as_a_town_is_not_unpacked() throws IOException {
        var png = FileCheckTest.picture("png");
        var head = ByteBuffer.wrap(png, 16, 13).slice();
        var sides = new byte[13];
        head.get(sides);
        ByteBuffer.wrap(sides).putInt(60_000).putInt(60_000);
        var chunk = PhotoNotesTest.chunk("IHDR", new String(sides, StandardCharsets.ISO_8859_1));
        System.arraycopy(chunk, 0, png, 8, chunk.length);
        assertThat(check(png, "a.png")).isEqualTo(new Verdict.Unsound(Problem.TOO_MANY_POINTS));
    }

    @Test
    void a_jpeg_of_that_kind_is_not_either() throws IOException {
        var jpeg = FileCheckTest.picture("jpg");
        for (var at = 2; at < jpeg.length - 9; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg, at + 5, 4).putShort((short) 50_000).putShort((short) 50_000);
            }
        }
        assertThat(check(jpeg, "a.jpg")).isEqualTo(new Verdict.Unsound(Problem.TOO_MANY_POINTS));
    }

    @Test
    void a_heic_of_that_kind_is_not_either() throws IOException {
        var heic = new String(FileCheckTest.heic(), StandardCharsets.ISO_8859_1)
                .replace("\0\0\0\100\0\0\0\60", "\0\1\0\0\0\1\0\0")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(check(heic, "a.heic")).isEqualTo(new Verdict.Unsound(Problem.TOO_MANY_POINTS));
    }

    @Test
    void three_hundred_pages_are_taken_and_one_more_is_not() throws IOException {
        assertThat(check(pages(PdfCheck.MOST_PAGES), "a.pdf")).isEqualTo(new Verdict.Sound(FileType.PDF));
        assertThat(check(pages(PdfCheck.MOST_PAGES + 1), "a.pdf"))
                .isEqualTo(new Verdict.Unsound(Problem.TOO_MANY_PAGES));
    }

    @Test
    void pages_that_contain_themselves_are_not_counted_for_ever() throws IOException {
        var pdf = plain("/Type /Pages /Count 1 /Kids [2 0 R 2 0 R]", "");
        assertThat(check(pdf, "a.pdf")).isInstanceOf(Verdict.Unsound.class);
    }

    @Test
    void a_stream_that_unpacks_to_a_gigabyte_is_refused() throws IOException {
        var stream = packed(600 << 20, 1);
        assertThat(stream.length).isLessThan(1 << 20);
        assertThat(check(plain("/Type /Pages /Count 0 /Kids []", content("/Filter /FlateDecode", stream)), "a.pdf"))
                .isEqualTo(new Verdict.Unsound(Problem.SWELLS));
    }

    @Test
    void so_is_one_that_is_packed_twice_whatever_it_says_of_itself() throws IOException {
        var stream = packed(600 << 20, 2);
        assertThat(stream.length).isLessThan(20_000);
        assertThat(check(plain("/Type /Pages /Count 0 /Kids []", content("", stream)), "a.pdf"))
                .isEqualTo(new Verdict.Unsound(Problem.SWELLS));
    }

    @Test
    void lists_of_parts_may_grow_less_for_a_reader_holds_them_whole() throws IOException {
        var stream = packed(40 << 20, 1);
        assertThat(check(plain("/Type /Pages /Count 0 /Kids []", content("/Type /ObjStm", stream)), "a.pdf"))
                .isEqualTo(new Verdict.Unsound(Problem.SWELLS));
    }

    @Test
    void a_pdf_with_an_archive_behind_it_is_refused() throws IOException {
        var both = new ByteArrayOutputStream();
        both.writeBytes(FileCheckTest.pdf(""));
        both.writeBytes(zip());
        assertThat(check(both.toByteArray(), "a.pdf")).isEqualTo(new Verdict.Unsound(Problem.TWO_IN_ONE));
    }

    @Test
    void so_is_one_in_whose_comment_the_pdf_ends() throws IOException {
        var tail = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        var zip = zip();
        ByteBuffer.wrap(zip).order(java.nio.ByteOrder.LITTLE_ENDIAN).putShort(zip.length - 2, (short) tail.length);
        var both = new ByteArrayOutputStream();
        both.writeBytes(FileCheckTest.pdf(""));
        both.writeBytes(zip);
        both.writeBytes(tail);
        assertThat(check(both.toByteArray(), "a.pdf")).isEqualTo(new Verdict.Unsound(Problem.TWO_IN_ONE));
    }

    @Test
    void an_archive_behind_a_photo_is_not_kept() throws IOException {
        var both = new ByteArrayOutputStream();
        both.writeBytes(FileCheckTest.picture("jpg"));
        both.writeBytes(zip());
        var copy = folder.resolve("copy");
        PhotoNotes.without(FileType.JPEG, Files.write(folder.resolve("both"), both.toByteArray()), copy);
        assertThat(new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1))
                .doesNotContain("PK");
    }

    private Verdict check(byte[] content, String name) throws IOException {
        return FileCheck.of(Files.write(folder.resolve("file"), content), name, Budget.unhurried());
    }

    private static byte[] pages(int count) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var n = 0; n < count; n++) {
                pdf.addPage(new PDPage());
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] plain(String pages, String more) {
        return ("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< " + pages + " >>\nendobj\n"
                        + more + "trailer\n<< /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String content(String about, byte[] stream) {
        return "3 0 obj\n<< " + about + " /Length " + stream.length + " >>\nstream\n"
                + new String(stream, StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n";
    }

    private static byte[] packed(int size, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = packing(bytes, times)) {
            var piece = new byte[1 << 16];
            for (var left = size; left > 0; left -= piece.length) {
                out.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    private static OutputStream packing(OutputStream to, int times) {
        return times == 0 ? to : new DeflaterOutputStream(packing(to, times - 1));
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("hidden.exe"));
            zip.write("MZ".getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }
}
