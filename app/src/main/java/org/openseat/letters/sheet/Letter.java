package org.openseat.letters.sheet;

/// A letter before it is written: its facts, and no sentence.
public interface Letter {

    LetterKind kind();

    Heading heading();

    /// The template that puts it into sentences, such as `letters/sheet/Notice.jte`.
    String template();
}
