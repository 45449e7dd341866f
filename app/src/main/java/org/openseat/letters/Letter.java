package org.openseat.letters;

/// A letter before it is written: its facts, and no sentence.
public sealed interface Letter permits ReceiptLetter, PermitLetter, DenialLetter {

    Heading heading();

    default LetterKind kind() {
        return switch (this) {
            case ReceiptLetter _ -> LetterKind.RECEIPT;
            case PermitLetter _ -> LetterKind.PERMIT;
            case DenialLetter _ -> LetterKind.DENIAL;
        };
    }

    /// The version of the template; counted up whenever a sentence of it changes.
    default int version() {
        return switch (this) {
            case ReceiptLetter _ -> 1;
            case PermitLetter _ -> 1;
            case DenialLetter _ -> 1;
        };
    }
}
