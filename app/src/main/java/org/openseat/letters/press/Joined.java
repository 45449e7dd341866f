package org.openseat.letters.press;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Joins the letters of Arabic and Persian, and turns what is read from the right around for the printer.
///
/// The table is Unicode's own: each letter's forms at the beginning, in the middle, at the end and alone. (Unicode
/// §9.2, R1-R7) ICU's shaping stops at Arabic and leaves گ پ چ ک ی of Persian unjoined.
final class Joined implements BidiReorderer {

    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEFC;
    private static final Map<String, Integer> FORMS = forms();

    private static Map<String, Integer> forms() {
        var forms = new HashMap<String, Integer>();
        for (var c = FIRST_FORM; c <= LAST_FORM; c++) {
            switch (UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE)) {
                case DecompositionType.ISOLATED,
                        DecompositionType.INITIAL,
                        DecompositionType.MEDIAL,
                        DecompositionType.FINAL ->
                    forms.putIfAbsent(
                            key(letter(c), UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE)), c);
                default -> {}
            }
        }
        return forms;
    }

    private static String letter(int form) {
        return Normalizer.normalize(
                Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKD), Normalizer.Form.NFC);
    }

    private static String key(String letters, int form) {
        return letters + form;
    }

    @Override
    public String shapeText(String text) {
        var letters = text.codePoints().toArray();
        var shaped = new StringBuilder();
        for (var at = 0; at < letters.length; at++) {
            var before = joins(letters, at, -1);
            var next = at + 1;
            var pair = next < letters.length ? Character.toString(letters[at]) + Character.toString(letters[next]) : "";
            // Lam and alef are always one.
            var both = letters[at] == 'ل' ? FORMS.get(key(pair, form(before, false))) : null;
            if (both != null) {
                shaped.appendCodePoint(both);
                at++;
                continue;
            }
            var one = FORMS.get(key(Character.toString(letters[at]), form(before, joins(letters, at, 1))));
            shaped.appendCodePoint(one == null ? letters[at] : one);
        }
        return shaped.toString();
    }

    private static int form(boolean before, boolean behind) {
        if (before) {
            return behind ? DecompositionType.MEDIAL : DecompositionType.FINAL;
        }
        return behind ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    }

    /// Whether a letter joins its neighbor in reading order; signs above and below are passed over.
    private static boolean joins(int[] letters, int at, int step) {
        var other = at + step;
        while (other >= 0 && other < letters.length && joining(letters[other]) == JoiningType.TRANSPARENT) {
            other += step;
        }
        return other >= 0
                && other < letters.length
                && (step < 0
                        ? forward(letters[other]) && backward(letters[at])
                        : forward(letters[at]) && backward(letters[other]));
    }

    private static boolean forward(int letter) {
        var type = joining(letter);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    private static boolean backward(int letter) {
        return forward(letter) || joining(letter) == JoiningType.RIGHT_JOINING;
    }

    private static int joining(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    @Override
    public String deshapeText(String text) {
        return text.codePoints().allMatch(c -> c >= FIRST_FORM && c <= LAST_FORM)
                ? Normalizer.normalize(text, Normalizer.Form.NFKD)
                : text;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
