package org.openseat.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/// Text without what cannot be seen: control characters, such as NUL, and format characters, such as those that turn
/// the reading direction around, are left out; every kind of space is a plain one; letters are composed.
///
/// The joiners of Persian and of the scripts of India stay where they belong to the spelling. Line ends and tabs stay.
public final class CleanText {

    private CleanText() {}

    public static String of(String text) {
        if (plain(text)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        var codes = text.codePoints().toArray();
        for (var n = 0; n < codes.length; n++) {
            var code = spaced(codes[n]);
            if (!hidden(code) || joins(codes, n)) {
                clean.appendCodePoint(code);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /// Whether text is free of hidden characters, whatever its spaces are and however its letters are composed.
    public static boolean holds(String text) {
        var codes = text.codePoints().toArray();
        for (var n = 0; n < codes.length; n++) {
            if (hidden(codes[n]) && !joins(codes, n)) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    private static int spaced(int code) {
        return switch (Character.getType(code)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            default -> code;
        };
    }

    private static boolean hidden(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL -> code != '\n' && code != '\r' && code != '\t';
            case Character.FORMAT, Character.SURROGATE -> true;
            default -> (code & 0xFFFE) == 0xFFFE || code >= 0xFDD0 && code <= 0xFDEF;
        };
    }

    /// Whether a joiner, or its opposite, stands between two letters of a script that is spelled with it.
    private static boolean joins(int[] codes, int at) {
        var joiner = codes[at] == 0x200C || codes[at] == 0x200D;
        return joiner && at > 0 && at + 1 < codes.length && joined(codes[at - 1]) && joined(codes[at + 1]);
    }

    private static boolean joined(int code) {
        return switch (UnicodeScript.of(code)) {
            case COMMON,
                    LATIN,
                    GREEK,
                    CYRILLIC,
                    ARMENIAN,
                    GEORGIAN,
                    HEBREW,
                    HAN,
                    HIRAGANA,
                    KATAKANA,
                    HANGUL,
                    ETHIOPIC -> false;
            default ->
                Character.isLetter(code)
                        || Character.getType(code) == Character.NON_SPACING_MARK
                        || Character.getType(code) == Character.COMBINING_SPACING_MARK;
        };
    }
}
