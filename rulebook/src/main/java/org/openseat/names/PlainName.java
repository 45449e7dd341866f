package org.openseat.names;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A name as it is compared: however it was typed, composed, accented, capitalized, hyphenated or spaced, the same name
/// is the same letters.
///
/// This is the one place where names are folded. The database never folds: what it is to compare or to find is folded
/// here first and kept.
public final class PlainName {

    private PlainName() {}

    /// The plain words of a name or of what was typed to find one, such as `mary`, `jane`, `oneill`.
    public static List<String> words(String text) {
        var plain = text.codePoints().mapToObj(PlainLetters::of).collect(Collectors.joining());
        return Arrays.stream(plain.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /// The plain words with one blank between them.
    public static String of(String text) {
        return String.join(" ", words(text));
    }

    /// The letters alone: Mary-Jane, Mary Jane and Maryjane have the same.
    public static String letters(String text) {
        return String.join("", words(text));
    }

    public static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }
}
