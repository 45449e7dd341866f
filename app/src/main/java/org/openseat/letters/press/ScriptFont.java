package org.openseat.letters.press;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// A font for names in a script that Noto Sans does not have. It has one weight; a letter reads it only when it needs
/// it.
enum ScriptFont {
    ARMENIAN("Noto Sans Armenian", UnicodeScript.ARMENIAN),
    HEBREW("Noto Sans Hebrew", UnicodeScript.HEBREW),
    /// Its vowel signs belong to no script.
    ARABIC("Noto Naskh Arabic", UnicodeScript.ARABIC, UnicodeScript.INHERITED),
    THAI("Noto Sans Thai", UnicodeScript.THAI),
    GEORGIAN("Noto Sans Georgian", UnicodeScript.GEORGIAN),
    ETHIOPIC("Noto Sans Ethiopic", UnicodeScript.ETHIOPIC),
    KOREAN("Noto Sans KR", UnicodeScript.HANGUL),
    /// Also for the signs between the words of East Asia, which belong to no script.
    CHINESE(
            "Noto Sans SC",
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private final String family;
    private final Set<UnicodeScript> scripts;

    ScriptFont(String family, UnicodeScript... scripts) {
        this.family = family;
        this.scripts = Set.of(scripts);
    }

    /// As letter.css names it.
    String family() {
        return family;
    }

    String file() {
        return "fonts/" + family.replace(" ", "") + ".ttf";
    }

    boolean writes(int character) {
        return scripts.contains(UnicodeScript.of(character));
    }
}
