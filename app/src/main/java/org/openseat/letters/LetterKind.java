package org.openseat.letters;

/// What a letter is for.
public enum LetterKind {
    RECEIPT,
    PERMIT,
    DENIAL
}
