package org.openseat.rulebook;

/// A kind of supporting paper that a packet can hold. (BUL-5347 §III, Att. B)
public enum Paper {
    PAY_STUB,
    EMPLOYER_LETTER,
    BUSINESS_LICENSE,
    BUSINESS_LETTER
}
