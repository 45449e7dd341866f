package org.openseat.letters.press;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openseat.letters.sheet.Letter;
import org.openseat.ui.words.Language;
import org.springframework.stereotype.Component;

/// Makes a letter whole: its words and its PDF with the PDF's fingerprint, and sends it nowhere.
@Component
public class LetterPress {

    private final LetterWriter writer;
    private final LetterPrinter printer;

    LetterPress(LetterWriter writer, LetterPrinter printer) {
        this.writer = writer;
        this.printer = printer;
    }

    /// A letter as it can be read and handed over.
    public record Printed(String title, Language language, String html, byte[] pdf, String sha256) {}

    /// The letter in this language and in English.
    public Printed print(Letter letter, String language) {
        var written = writer.write(letter, language);
        var title = written.title() + " · " + letter.heading().number();
        var pdf = printer.print(title, written.language(), written.html());
        return new Printed(written.title(), written.language(), written.html(), pdf, sha256(pdf));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
