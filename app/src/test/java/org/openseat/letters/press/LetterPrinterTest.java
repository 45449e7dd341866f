package org.openseat.letters.press;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openseat.letters.sheet.Letter;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.permits.letters.PermitLetterKind;
import org.openseat.start.Settings;
import org.openseat.ui.words.Words;

class LetterPrinterTest {

    private static final UUID CASE = UUID.fromString("5f0c4b3e-2d7a-4c0e-9a55-2f1f8f3a1c11");
    private static final float DPI = 70;
    private static final Path PRINTED = Path.of("target/letters");

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.openseat");
    private static final Words WORDS = new Words();

    private final LetterWriter writer = new LetterWriter(
            TEMPLATES,
            WORDS,
            new Settings(Path.of("data"), null, URI.create("https://choice.marina.example")),
            Clock.system(ZoneId.of("America/Los_Angeles")));
    private final LetterPrinter printer = new LetterPrinter(TEMPLATES);

    LetterPrinterTest() throws IOException {}

    @ParameterizedTest
    @MethodSource("org.openseat.letters.press.Samples#kinds")
    void every_letter_is_a_tagged_pdf_in_the_familys_language_and_in_english(LetterKind kind) throws IOException {
        for (var language : new String[] {"en", "es"}) {
            var pdf = print(Samples.of(kind, CASE), language);
            try (var document = Loader.loadPDF(pdf)) {
                var catalog = document.getDocumentCatalog();
                assertThat(catalog.getMarkInfo().isMarked()).isTrue();
                assertThat(catalog.getStructureTreeRoot()).isNotNull();
                assertThat(catalog.getLanguage()).isEqualTo(language);
                assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
                assertThat(document.getDocumentInformation().getTitle())
                        .startsWith(WORDS.say(language, kind.words("title")));
                assertThat(fontsOutside(document)).isZero();
                assertThat(text(document))
                        .contains(WORDS.say("en", kind.words("title")))
                        .contains(WORDS.say(language, kind.words("title")))
                        .contains("Inés Okafor".substring(0, kind == PermitLetterKind.RECEIPT ? 0 : 11));
                if (Boolean.getBoolean("openseat.letters.pictures")) {
                    picture(document, pdf, kind + "-" + language);
                }
            }
        }
    }

    /// R-IDP-23: the letter, the packet as it was sent, the appeals sheet, the appeal form; each on sheets of its own.
    @ParameterizedTest
    @EnumSource(names = {"DENIAL", "CANCELLATION", "REVOCATION", "NON_RENEWAL"})
    void a_no_comes_with_its_four_papers(PermitLetterKind kind) throws IOException {
        try (var document = Loader.loadPDF(print(Samples.of(kind, CASE), "en"))) {
            assertThat(firstLines(document))
                    .containsSubsequence(
                            "Your request as you sent it",
                            "How an appeal works",
                            "Appeal about a permit",
                            "Why should the student attend the requested school?")
                    .endsWith("Why should the student attend the requested school?");
            assertThat(text(document))
                    .contains("Pelican Street Bakery")
                    .contains(
                            "must reach Bartholomew Featherstonehaugh Environmental Science Middle School no later than Tuesday, February 17, 2026")
                    .doesNotContain("February 16");
        }
    }

    @Test
    void a_denial_names_the_rule_the_date_how_it_was_counted_the_rights_and_where_to_enroll() throws IOException {
        try (var document = Loader.loadPDF(print(Samples.denial(CASE), "en"))) {
            var text = text(document);
            assertThat(text)
                    .contains("12 Juniper Street, lies in the area of Juniper Middle School")
                    .contains("(Rule: BUL-5347 §III.A)")
                    .contains("no later than Tuesday, February 17, 2026.")
                    .contains("Day 7, counting school days only")
                    .contains("The school answers in writing within 5 school days.")
                    .contains("14 school days")
                    .contains("right to stay at the present school")
                    .contains("expected at the school of residence, Bartholomew")
                    .contains("(555) 010-0110")
                    .contains("Inés Okafor Assistant Principal");
            // A long address may break at the end of a line.
            assertThat(text.replace(" ", "")).contains("https://choice.marina.example/permits/" + CASE + "/appeal");
        }
    }

    /// S-I19: after the second level there is nothing to send anywhere.
    @Test
    void S_I19_the_last_no_offers_no_appeal() throws IOException {
        try (var document = Loader.loadPDF(print(Samples.of(PermitLetterKind.SECOND_APPEAL_DENIED, CASE), "en"))) {
            assertThat(text(document))
                    .contains("This answer is final")
                    .contains("is now expected at the school of residence")
                    .doesNotContain("can appeal")
                    .doesNotContain("/appeal");
        }
    }

    private static List<Integer> missing(String html) {
        var missing = new ArrayList<Integer>();
        try {
            Printable.of(html, LetterFonts.lent(), missing::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return missing;
    }

    private byte[] print(Letter letter, String language) {
        var written = writer.write(letter, language);
        assertThat(missing(written.html())).as("characters that no font has").isEmpty();
        return printer.print(written.title() + " · " + letter.heading().number(), written.language(), written.html());
    }

    /// To look at, when asked for.
    private static void picture(PDDocument document, byte[] pdf, String name) throws IOException {
        Files.write(Files.createDirectories(PRINTED).resolve(name + ".pdf"), pdf);
        var renderer = new PDFRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            var file = PRINTED.resolve(name + "-" + (page + 1) + ".png").toFile();
            ImageIO.write(renderer.renderImageWithDPI(page, DPI), "png", file);
        }
    }

    private static String text(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    private static List<String> firstLines(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        var lines = new ArrayList<String>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            lines.add(stripper.getText(document).lines().findFirst().orElse(""));
        }
        return lines;
    }

    private static long fontsOutside(PDDocument document) throws IOException {
        var outside = 0;
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                outside += page.getResources().getFont(name).isEmbedded() ? 0 : 1;
            }
        }
        return outside;
    }
}
