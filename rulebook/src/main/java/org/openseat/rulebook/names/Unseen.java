package org.openseat.rulebook.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.Set;

/// Characters that nobody sees but that split one child in two, turn a letter's line around or break a table: the one
/// rule for files and forms of what is left out of a text.
///
/// Control and format characters go (Unicode general categories Cc, Cf and Cs, and the few letters that print nothing),
/// except the joiners that the spelling of Persian, Hindi and their like needs between two letters (UAX #31 §2.3).
/// Blanks of every kind are blanks.
public final class Unseen {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /// Letters and marks by category that print nothing: joiner of graphemes, fillers, the empty Braille pattern.
    private static final Set<Integer> EMPTY = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    private static final Set<UnicodeScript> WRITTEN_WITH_JOINERS = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.BENGALI,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.KANNADA,
            UnicodeScript.KHMER,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.ORIYA,
            UnicodeScript.SINHALA,
            UnicodeScript.SYRIAC,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.TIBETAN);

    private Unseen() {}

    /// The text as one line that holds only what can be seen: composed (NFC), single blanks, none at either end.
    public static String without(String text) {
        if (isPlain(text)) {
            return text;
        }
        var seen = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (isBlank(letter)) {
                seen.append(' ');
            } else if (!isUnseen(text, at)) {
                seen.appendCodePoint(letter);
            }
        }
        return Normalizer.normalize(seen.toString().strip().replaceAll(" {2,}", " "), Normalizer.Form.NFC);
    }

    /// The first character that [#without] leaves out, for telling somebody about it; blanks are not told.
    public static OptionalInt first(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isUnseen(text, at)) {
                return OptionalInt.of(text.codePointAt(at));
            }
        }
        return OptionalInt.empty();
    }

    /// Nearly every text is: printable ASCII with single blanks inside.
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < ' ' || letter > '~' || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean isBlank(int letter) {
        return switch (letter) {
            case '\t', '\n', 0x0B, '\f', '\r', 0x85 -> true;
            default -> Character.isSpaceChar(letter);
        };
    }

    private static boolean isUnseen(String text, int at) {
        int letter = text.codePointAt(at);
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> !isBlank(letter);
            case Character.FORMAT -> !(isJoiner(letter) && joins(text, at));
            case Character.SURROGATE -> true;
            default -> EMPTY.contains(letter);
        };
    }

    private static boolean isJoiner(int letter) {
        return letter == NON_JOINER || letter == JOINER;
    }

    private static boolean joins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && isJoined(text.codePointBefore(at))
                && isJoined(text.codePointAt(at + 1));
    }

    private static boolean isJoined(int letter) {
        return Character.isLetter(letter) && WRITTEN_WITH_JOINERS.contains(UnicodeScript.of(letter))
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }
}
