package org.openseat.letters.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.openseat.ui.words.Language;
import org.springframework.stereotype.Component;

/// Prints a letter as a PDF that a screen reader can read: tagged, titled, with its languages and fonts. (PDF/UA-1)
@Component
public class LetterPrinter {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final TemplateEngine templates;
    private final String css;

    LetterPrinter(TemplateEngine templates) throws IOException {
        this.templates = templates;
        try (var in = resource("letter.css")) {
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
        var pdf = new ByteArrayOutputStream();
        var printing = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> resource("NotoSans-Regular.ttf"), "Noto Sans", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> resource("NotoSans-Bold.ttf"), "Noto Sans", BOLD, FontStyle.NORMAL, true)
                .withProducer("Openseat")
                .withHtmlContent(html.toString(), null)
                .toStream(pdf);
        try {
            printing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(LetterPrinter.class.getResourceAsStream(name), name);
    }
}
