package org.openseat.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Text without what cannot be seen: control characters, such as NUL, and format characters, such as those that turn
/// the reading direction around, are left out; every kind of space is a plain one; letters are composed.
///
/// The joiners of Persian and of the scripts of India stay where they belong to the spelling. Line ends and tabs stay.
public final class CleanText {

    /// Letters and marks by category that print nothing: the joiner of graphemes, fillers, the empty Braille pattern.
    private static final Set<Integer> EMPTY = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

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

    /// The same as one line, as a field of a file is: every blank and line end is a single space, and none is at the
    /// ends.
    public static String line(String text) {
        return of(text).strip().replaceAll("\\s+", " ");
    }

    /// Whether text is free of hidden characters, whatever its spaces are and however its letters are composed.
    public static boolean holds(String text) {
        return firstHidden(text).isEmpty();
    }

    /// The first hidden character, for telling somebody which it was.
    public static OptionalInt firstHidden(String text) {
        var codes = text.codePoints().toArray();
        return IntStream.range(0, codes.length)
                .filter(n -> hidden(codes[n]) && !joins(codes, n))
                .map(n -> codes[n])
                .findFirst();
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
            default -> (code & 0xFFFE) == 0xFFFE || code >= 0xFDD0 && code <= 0xFDEF || EMPTY.contains(code);
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
