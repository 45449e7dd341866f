package org.openseat.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What each character counts as when names are compared: one or more letters, nothing, or a gap between words.
///
/// Each character is folded by itself, so it does not matter how a letter and its marks are put together or in which
/// order.
final class PlainLetters {

    private static final String GAP = " ";
    private static final String NOTHING = "";

    /// Letters with a stroke, joined or lent, which Unicode does not take apart; and those of Arabic, Persian and Urdu
    /// keyboards that look alike and differ.
    private static final Map<Integer, String> OWN = read("""
            đ d  ð d  ɖ d  ɗ d  ħ h  ı i  ɨ i  ĸ k  ƙ k  ł l  ŋ n  ɲ n  ø o  ɔ o  ŧ t  ƀ b  ɓ b  ɠ g  ǥ g  ƶ z  ɛ e  ə a
            ß ss  æ ae  œ oe  þ th  ĳ ij  ҳ х  қ к  ґ г  ғ г
            ي ی  ى ی  ك ک  ة ه  ە ه  ہ ه  ٱ ا
            """);

    /// Apostrophes, accents typed as signs of their own, the breathings of transliteration, the dot of Catalan, the
    /// stretcher of Arabic.
    private static final String SILENT = "'’‘‛`´′‵＇ʼʻʽʹʾʿˈˊˋ՚׳״·\u0640\u05F3\u2E2F";

    private PlainLetters() {}

    static String of(int letter) {
        if (silent(letter)) {
            return NOTHING;
        }
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .codePoints()
                .mapToObj(PlainLetters::part)
                .collect(Collectors.joining());
    }

    private static String part(int part) {
        return switch (Character.getType(part)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                accent(part) ? NOTHING : Character.toString(part);
            case Character.COMBINING_SPACING_MARK -> Character.toString(part);
            case Character.DECIMAL_DIGIT_NUMBER -> Integer.toString(Character.digit(part, 10));
            case Character.FORMAT -> NOTHING;
            default -> Character.isLetterOrDigit(part) ? letter(part) : silent(part) ? NOTHING : GAP;
        };
    }

    private static String letter(int letter) {
        var small = Character.toLowerCase(Character.toUpperCase(letter));
        return silent(small) ? NOTHING : OWN.getOrDefault(small, Character.toString(small));
    }

    private static boolean silent(int letter) {
        return SILENT.indexOf(letter) >= 0;
    }

    /// Whether a mark is an accent that may be left out; in Thai, in the scripts of India and in kana a mark is a
    /// letter.
    private static boolean accent(int mark) {
        var kana = mark == 0x3099 || mark == 0x309A;
        return !kana
                && switch (UnicodeScript.of(mark)) {
                    case INHERITED, LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, SYRIAC, ETHIOPIC -> true;
                    default -> false;
                };
    }

    private static Map<Integer, String> read(String pairs) {
        var letters = new HashMap<Integer, String>();
        var parts = pairs.strip().split("\\s+");
        for (var n = 0; n < parts.length; n += 2) {
            letters.put(parts[n].codePointAt(0), parts[n + 1]);
        }
        return Map.copyOf(letters);
    }
}
