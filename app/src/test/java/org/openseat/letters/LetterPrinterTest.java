package org.openseat.letters;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.Settings;
import org.openseat.ui.Words;

class LetterPrinterTest {

    private static final UUID CASE = UUID.fromString("5f0c4b3e-2d7a-4c0e-9a55-2f1f8f3a1c11");
    private static final Path PRINTED = Path.of("target/letters");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.openseat");
    private final LetterWriter writer = new LetterWriter(
            templates,
            new Words(),
            new Settings(Path.of("data"), null, URI.create("https://choice.marina.example")),
            Clock.system(ZoneId.of("America/Los_Angeles")));
    private final LetterPrinter printer = new LetterPrinter(templates);

    LetterPrinterTest() throws IOException {}

    @ParameterizedTest
    @CsvSource({"0, en", "1, en", "2, en", "0, es", "1, es", "2, es"})
    void every_letter_is_a_tagged_pdf_in_the_familys_language_and_in_english(int which, String language)
            throws IOException {
        var letter = Samples.all(CASE).get(which);
        var pdf = print(letter, language);
        Files.write(Files.createDirectories(PRINTED).resolve(letter.kind() + "-" + language + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).endsWith("P-26-004217");
            assertThat(fontsOutside(document)).isZero();
            var text = text(document);
            assertThat(text).contains("Mateo Delgado Ruiz").contains("Dear Rosa Delgado,");
            assertThat(text.contains("Para Rosa Delgado:")).isEqualTo(language.equals("es"));
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
                    .contains("expected at the school of residence, Harbor Middle School")
                    .contains("(555) 010-0110")
                    .contains("Inés Okafor Assistant Principal");
            // A long address may break at the end of a line.
            assertThat(text.replace(" ", "")).contains("https://choice.marina.example/permits/" + CASE + "/appeal");
        }
    }

    private byte[] print(Letter letter, String language) {
        var written = writer.write(letter, language);
        return printer.print(written.title() + " · " + letter.heading().number(), written.language(), written.html());
    }

    private static String text(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document).replaceAll("\\s+", " ");
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
