package org.openseat.letters.sheet;

/// What a letter is for. Every kind of request has kinds of letters of its own; letters know them by their names alone.
///
/// The version is counted up whenever a sentence or the template of the kind changes; a test holds each version to its
/// words.
public interface LetterKind {

    /// The name under which it is kept and with which its words begin, such as `permits.letters.denial`.
    String key();

    int version();

    /// The words of the mail that says the letter is there.
    String mail();

    /// The words that belong to this kind alone, such as `permits.letters.denial.title` for `title`.
    default String words(String name) {
        return key() + "." + name;
    }
}
