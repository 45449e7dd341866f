package org.openseat.letters.sheet;

import org.openseat.letters.press.Wording;
/// Who signs a letter: a person with their title, or an office.

public record Signature(String name, Wording title) {

    public static Signature of(String name, String title) {
        return new Signature(name, any -> title);
    }
}
