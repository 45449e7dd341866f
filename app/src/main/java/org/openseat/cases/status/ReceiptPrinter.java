package org.openseat.cases.status;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.letters.press.LetterPrinter;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Prints the receipt as a PDF in the reader's language.
@Component
class ReceiptPrinter {

    private final TemplateEngine templates;
    private final Words words;
    private final LetterPrinter printer;

    ReceiptPrinter(TemplateEngine templates, Words words, LetterPrinter printer) {
        this.templates = templates;
        this.words = words;
        this.printer = printer;
    }

    /// A file as the paper shows it.
    public record Line(String paper, String file, String size, String time) {}

    byte[] print(ReceiptPage receipt, Language language, ZoneId zone) {
        var title = say(language, "receipt");
        var html = new StringOutput();
        var moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(zone);
        templates.render(
                "cases/status/ReceiptSheet.jte",
                Map.of(
                        "title",
                        title,
                        "number",
                        words.say(language.code(), "cases.number") + " " + receipt.number(),
                        "heads",
                        Stream.of("paper", "file", "size", "time")
                                .map(head -> say(language, "receipt." + head))
                                .toList(),
                        "lines",
                        lines(receipt, language, moment),
                        "kept",
                        say(language, "receipt.kept")),
                html);
        return printer.print(title, language, html.toString());
    }

    private static List<Line> lines(ReceiptPage receipt, Language language, DateTimeFormatter moment) {
        return receipt.lines().stream()
                .map(line -> new Line(
                        ReceiptPage.paper(language, line),
                        line.name(),
                        PaperPieces.size(language, line.size()),
                        moment.format(line.sentAt())))
                .toList();
    }

    private String say(Language language, String key) {
        return words.say(language.code(), StatusController.FORM + "." + key);
    }
}
