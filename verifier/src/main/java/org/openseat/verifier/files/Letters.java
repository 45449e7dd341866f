package org.openseat.verifier.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;

/// What is hidden in letters: characters that nobody sees, and texts that look the same but are stored in other
/// bytes.
public final class Letters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int REPLACEMENT = 0xFFFD; // what stands where a letter could not be read

    /// The first character that no id or label should have, or -1.
    public static int unseen(String text) {
        return text.codePoints().filter(Letters::isUnseen).findFirst().orElse(-1);
    }

    private static boolean isUnseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> letter == REPLACEMENT;
        };
    }

    /// The text with every character that nobody sees written as its number.
    public static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isUnseen(letter)) {
                shown.append(name(letter));
            } else {
                shown.appendCodePoint(letter);
            }
        });
        return shown.toString();
    }

    /// The number of a character, for example `U+0000`.
    public static String name(int letter) {
        var digits = Integer.toHexString(letter);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits.toUpperCase(Locale.ROOT);
    }

    /// Whether accents are stored in the form that most systems use (NFC).
    public static boolean isComposed(String text) {
        return isPlain(text) || Normalizer.isNormalized(text, Form.NFC);
    }

    /// Whether the text is what it seems, so that no other can look like it by mistake.
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /// One form for all texts that look the same: composed, without blanks at the ends and without what nobody
    /// sees.
    static String folded(String text) {
        if (isPlain(text)) {
            return text;
        }
        var seen = new StringBuilder();
        text.codePoints()
                .filter(letter -> !isUnseen(letter))
                .map(letter -> Character.isSpaceChar(letter) ? ' ' : letter)
                .forEach(seen::appendCodePoint);
        return Normalizer.normalize(seen.toString().strip(), Form.NFC);
    }

    /// What the text may have been before UTF-8 was read as Windows-1252, or what it would become by that.
    static List<String> read(String text) {
        return List.of(recoded(text, WINDOWS, StandardCharsets.UTF_8), recoded(text, StandardCharsets.UTF_8, WINDOWS));
    }

    private static String recoded(String text, Charset from, Charset to) {
        try {
            ByteBuffer bytes = from.newEncoder().encode(CharBuffer.wrap(text));
            return to.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notSo) {
            return text;
        }
    }

    private Letters() {}
}
