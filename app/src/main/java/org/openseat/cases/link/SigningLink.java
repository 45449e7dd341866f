package org.openseat.cases.link;

/// What a link leads to when somebody opens it. Opening changes nothing: mail scanners open links too.
public sealed interface SigningLink {

    /// To be signed.
    record Open(SentLink sent) implements SigningLink {}

    /// Signed through this link.
    record Used(SentLink sent) implements SigningLink {}

    record Expired(SentLink sent) implements SigningLink {}

    /// A newer one was sent.
    record Replaced(SentLink sent) implements SigningLink {}

    /// The case has gone on: the signature is no longer needed.
    record Closed(SentLink sent) implements SigningLink {}

    /// Never one of ours, or mistyped; the answer is the same.
    record Unknown() implements SigningLink {}
}
