package org.openseat.documents;

import java.time.Instant;
import java.util.UUID;

/// What the school said of a document, who said it and when.
public sealed interface Review {

    record Waiting() implements Review {}

    record Accepted(UUID by, Instant at) implements Review {}

    /// @param reason what is wrong with it, in the reviewer's words; the family reads it
    record Refused(UUID by, Instant at, String reason) implements Review {}
}
