package org.openseat.letters.press;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openseat.ui.words.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Prints a letter as a PDF that a screen reader can read: tagged, titled, with its languages and fonts. (PDF/UA-1)
@Component
public class LetterPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(LetterPrinter.class);

    private final TemplateEngine templates;
    private final String css;

    LetterPrinter(TemplateEngine templates) throws IOException {
        this.templates = templates;
        try (var in = Objects.requireNonNull(LetterPrinter.class.getResourceAsStream("letter.css"))) {
            this.css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        XRLog.setLoggingEnabled(false);
    }

    public byte[] print(String title, Language language, String body) {
        return print(title, language, body, "");
    }

    /// The same with a few rules of style of its own.
    public byte[] print(String title, Language language, String body, String style) {
        var html = new StringOutput();
        templates.render(
                "letters/press/Sheet.jte",
                Map.of(
                        "title",
                        title,
                        "lang",
                        language.code(),
                        "dir",
                        language.dir(),
                        "css",
                        css + style,
                        "body",
                        body),
                html);
        try {
            return print(html.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] print(String html) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var fonts = LetterFonts.lent();
        var printable = Printable.of(html, fonts, LetterPrinter::missing);
        try (var document = new PDDocument()) {
            var printing = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .withProducer("Openseat")
                    .withHtmlContent(printable.text(), null)
                    .toStream(pdf);
            if (fromTheRight(printable.text())) {
                printing.useUnicodeBidiSplitter(BothWays::new).useUnicodeBidiReorderer(new Joined());
            }
            fonts.into(document, printing, printable.fonts());
            printing.run();
        }
        fonts.giveBack();
        return pdf.toByteArray();
    }

    private static boolean fromTheRight(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Which character it was stays out of the log: it may be part of a child's name.
    private static void missing(int character) {
        LOG.warn("No font of ours has a character of script {}", Character.UnicodeScript.of(character));
    }
}
