package org.openseat.letters.press;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.ui.words.Words;

/// A child's name is printed as it is written, whatever the script. (B.5)
class EveryScriptTest {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.openseat");

    private final LetterPrinter printer = new LetterPrinter(TEMPLATES);

    EveryScriptTest() throws IOException {}

    @ParameterizedTest
    @CsvSource(textBlock = """
            Armenian,   Արմինե Հովհաննիսյան
            Chinese,    王小明
            Taiwan,     歐陽靜儀
            Japanese,   さくら タナカー
            Korean,     김하늘
            Thai,       อารยา กิตติ
            Thai tones, น้ำผึ้ง
            Georgian,   ნინო ბერიძე
            Ethiopic,   ሰላም ተስፋዬ
            Vietnamese, Nguyễn Thị Ánh Tuyết
            Cyrillic,   Оксана Щербаківна
            Greek,      Ελένη Παπαδοπούλου
            Irish,      Siobhán O’Connor-D'Angelo
            """)
    void a_name_is_printed_as_it_is_written(String script, String name) throws IOException {
        assertThat(printed(name)).contains("Student: " + name + ", grade 7").doesNotContain("#", "\uFFFD");
    }

    /// Who copies text out of a PDF gets it in reading order; PDFBox also takes joined letters apart again.
    @ParameterizedTest
    @CsvSource(textBlock = """
            Arabic,    فاطمة الحسن
            Lam-alef,  علاء الدين
            Persian,   زهرا محمدی
            گ پ چ ک ی, گلی پورچکینی
            Urdu,      ثنا ٹھاکر
            Hebrew,    נועה לוי
            Pointed,   משֶׁה
            Voweled,   مُحَمَّد
            """)
    void a_name_from_the_right_is_printed_from_the_right(String script, String name) throws IOException {
        assertThat(letters(printed(name)))
                .contains(letters(name))
                .contains("grade 7")
                .doesNotContain("#", "\uFFFD");
    }

    /// Forms at the beginning, in the middle, at the end: no letter stands alone where it has a neighbor.
    @ParameterizedTest
    @CsvSource({"گل, \uFB94\uFEDE", "پدر, \uFB58\uFEAA\uFEAD", "چکی, \uFB7C\uFB91\uFBFD", "سلام, \uFEB3\uFEFC\uFEE1"})
    void letters_of_persian_are_joined(String written, String joined) {
        assertThat(new Joined().shapeText(written)).isEqualTo(joined);
    }

    @Test
    void what_was_typed_with_loose_accents_is_the_same_name() throws IOException {
        var loose = Normalizer.normalize("Thị Ánh Tuyết 하늘", Normalizer.Form.NFD);

        assertThat(printed(loose)).contains("Thị Ánh Tuyết 하늘");
    }

    @Test
    void a_script_without_a_font_is_written_in_latin_letters_and_is_missed_by_name() throws IOException {
        var missed = new ArrayList<Integer>();
        var printable = Printable.of("ਗੁਰਪ੍ਰੀਤ ਕੌਰ 🎈", LetterFonts.lent(), missed::add);

        assertThat(printable.text()).isEqualTo("guraprīta kaura �");
        assertThat(missed).hasSize(12);
    }

    @Test
    void every_name_of_the_shared_lists_has_its_letters() throws IOException {
        var missed = new ArrayList<Integer>();
        var fonts = LetterFonts.lent();
        for (var names : List.of("faults/letters-names-in-eight-scripts/students.csv")) {
            var file = Path.of("../../shared").resolve(names);
            if (Files.exists(file)) {
                Printable.of(Files.readString(file), fonts, missed::add);
            }
        }
        assertThat(missed).isEmpty();
    }

    /// Two letters that look alike at the end of a word share one form; vowel signs are read before or behind a letter.
    private static String letters(String text) {
        return text.replace('ي', 'ی').replaceAll("\\p{M}", "");
    }

    private String printed(String name) throws IOException {
        var pdf = printer.print(
                "Names",
                new Words().language("en").orElseThrow(),
                "<article class='letter'><h1>" + name + "</h1><p>Student: " + name + ", grade 7</p></article>");
        try (var document = Loader.loadPDF(pdf)) {
            if (Boolean.getBoolean("openseat.letters.pictures")) {
                picture(document, name);
            }
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC);
        }
    }

    private static void picture(PDDocument document, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target/letters"));
        var file = folder.resolve("name-" + Character.UnicodeScript.of(name.codePointAt(0)) + name.length() + ".png");
        ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 110), "png", file.toFile());
    }
}
