package org.openseat.documents.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfActsTest {

    private static final Path SAMPLES = Path.of("../../shared/data/uploads/cabinet-of-horrors");
    private static final Path FAULTS = Path.of("../../shared/faults/uploads");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>",
                "/OpenAction << /S /Launch /F (calc.exe) >>",
                "/AA << /WC << /Type /Action /S /JavaScript /JS (1) >> >>",
                "/OpenAction << /S /Named /N /FirstPage /Next [ << /S /SubmitForm /F (http://x.example) >> ] >>",
                "/Names << /JavaScript << /Names [ (a) << /S /JavaScript /JS (1) >> ] >> >>",
                "/Names << /EmbeddedFiles << /Names [ (a) << /F (a.exe) /EF << /F 5 0 R >> >> ] >> >>",
                "/AF [ << /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >> ]",
                "/Outlines << /First << /Title (x) /A << /S /GoToE /F (b.pdf) >> >> >>",
            })
    void what_acts_or_hides_is_taken_out_wherever_it_hangs(String catalog) throws IOException {
        var copy = folder.resolve("copy");

        assertThat(PdfActs.without(pdf(catalog, ""), copy, Budget.unhurried())).isTrue();
        assertThat(text(copy)).doesNotContain("JavaScript", "Launch", "SubmitForm", "GoToE", "/EF", "attached bytes");
        try (var pdf = Loader.loadPDF(copy.toFile())) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FileAttachment", "RichMedia", "Movie", "Screen"})
    void notes_that_hold_a_film_or_a_file_go_and_other_notes_stay(String kind) throws IOException {
        var copy = folder.resolve("copy");
        var notes = "/Annots [ << /Type /Annot /Subtype /" + kind + " /Rect [0 0 9 9] /FS 5 0 R >>"
                + " << /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (stays) >> ]";

        assertThat(PdfActs.without(pdf("", notes), copy, Budget.unhurried())).isTrue();
        try (var pdf = Loader.loadPDF(copy.toFile())) {
            assertThat(pdf.getPage(0).getAnnotations())
                    .singleElement()
                    .extracting(a -> a.getContents())
                    .isEqualTo("stays");
        }
    }

    @Test
    void links_bookmarks_and_plain_fields_are_left_as_they_came() throws IOException {
        var plain = pdf(
                "/OpenAction [3 0 R /Fit] /AcroForm << /Fields [ << /FT /Tx /T (name) /V (x) >> ] >>",
                "/Annots [ << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://x.example) >> >> ]");

        assertThat(PdfActs.without(plain, folder.resolve("copy"), Budget.unhurried()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "javascript.pdf, true", "fileAttachment.pdf, true", "fileAttachment_fileAttachmentAnnotation.pdf, true",
        "embedded_video_avi.pdf, true", "embedded_video_quicktime.pdf, true", "text_only_pdfa1b.pdf, false",
        "encryption_noprinting.pdf, false", "externalLink.pdf, true"
    })
    void files_of_the_cabinet_of_horrors(String name, boolean acts) throws IOException {
        assumeTrue(Files.exists(SAMPLES), "the shared samples are not beside this checkout");
        assertThat(PdfActs.without(SAMPLES.resolve(name), folder.resolve("copy"), Budget.unhurried()))
                .isEqualTo(acts);
    }

    /// Issue 10: what trying the product has shown.
    @ParameterizedTest
    @CsvSource({
        "xfa.pdf, XFA",
        "userpw.pdf, LOCKED",
        "zeropages.pdf, BROKEN",
        "http-header-before.pdf, DISGUISED",
        "mail-scanner-trailer.pdf, ",
        "small-cmyk.jpg, "
    })
    void every_faulty_upload_is_taken_or_has_its_own_sentence(String name, Problem problem) throws IOException {
        assumeTrue(Files.exists(FAULTS), "the shared faults are not beside this checkout");
        var verdict = FileCheck.of(FAULTS.resolve(name), name, Budget.unhurried());

        if (problem == null) {
            assertThat(verdict).isInstanceOf(Verdict.Sound.class);
        } else {
            assertThat(verdict).isEqualTo(new Verdict.Unsound(problem));
        }
    }

    @Test
    void a_form_that_has_fields_beside_its_xfa_keeps_them_and_loses_the_xfa() throws IOException {
        var file = pdf("/AcroForm << /Fields [ << /FT /Tx /T (name) >> ] /XFA 5 0 R >>", "");
        var copy = folder.resolve("copy");

        assertThat(FileCheck.of(file, "a.pdf", Budget.unhurried())).isEqualTo(new Verdict.Sound(FileType.PDF));
        assertThat(PdfActs.without(file, copy, Budget.unhurried())).isTrue();
        assertThat(text(copy)).doesNotContain("XFA", "attached bytes").contains("AcroForm");
    }

    @Test
    void a_photo_of_apples_family_that_nobody_opens_gets_its_own_hint() throws IOException {
        var avif = Files.writeString(folder.resolve("a"), "\0\0\0\30ftypavif\0\0\0\0avifmif1");

        assertThat(FileCheck.of(avif, "IMG_1.HEIC", Budget.unhurried())).isEqualTo(new Verdict.Unsound(Problem.HEIC));
    }

    private Path pdf(String catalog, String page) throws IOException {
        return Files.writeString(
                folder.resolve("file.pdf"),
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + catalog + " >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] " + page + " >>\nendobj\n"
                        + "5 0 obj\n<< /Length 14 >>\nstream\nattached bytes\nendstream\nendobj\n"
                        + "trailer\n<< /Root 1 0 R >>\n%%EOF\n",
                StandardCharsets.ISO_8859_1);
    }

    /// Without packing, so that everything can be read.
    private static String text(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var plain = Files.createTempFile("plain", ".pdf");
            pdf.save(plain.toFile(), org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            var text = Files.readString(plain, StandardCharsets.ISO_8859_1);
            Files.delete(plain);
            return text;
        }
    }
}
