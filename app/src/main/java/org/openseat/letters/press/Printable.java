package org.openseat.letters.press;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/// A text of which every character can be printed, and the fonts that takes beside Noto Sans.
///
/// What no font has is written in Latin letters: a name that can be read aloud is a name, a row of boxes is not. What
/// cannot be written so either is shown as unknown (`�`).
record Printable(String text, Set<ScriptFont> fonts) {

    private static final String UNKNOWN = "\uFFFD";

    /// @param missing hears of each character that no font has
    static Printable of(String text, LetterFonts fonts, Consumer<Integer> missing) {
        var needed = EnumSet.noneOf(ScriptFont.class);
        var printable = new StringBuilder();
        var foreign = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            var other = fonts.has(c) || unseen(c) ? null : fonts.other(c).orElse(null);
            if (other == null && !fonts.has(c) && !unseen(c)) {
                missing.accept(c);
                foreign.appendCodePoint(c);
                return;
            }
            latin(foreign, fonts, printable);
            if (other != null) {
                needed.add(other);
            }
            if (fonts.has(c) || other != null || Character.isWhitespace(c)) {
                printable.appendCodePoint(c);
            }
        });
        latin(foreign, fonts, printable);
        return new Printable(printable.toString(), needed);
    }

    /// Controls, marks of direction and the like, which no font needs to have.
    private static boolean unseen(int c) {
        return Character.isISOControl(c)
                || Character.isWhitespace(c)
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static void latin(StringBuilder foreign, LetterFonts fonts, StringBuilder into) {
        if (!foreign.isEmpty()) {
            Transliterator.getInstance("Any-Latin; NFC")
                    .transliterate(foreign.toString())
                    .codePoints()
                    .forEach(c -> into.append(fonts.has(c) ? Character.toString(c) : UNKNOWN));
            foreign.setLength(0);
        }
    }
}
