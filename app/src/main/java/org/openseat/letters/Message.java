package org.openseat.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail as it was written, and whether it has left.
///
/// @param problem why the last try did not work
public record Message(
        UUID id,
        @Nullable UUID account,
        String address,
        String language,
        String subject,
        String text,
        String html,
        State state,
        int attempts,
        Instant written,
        @Nullable Instant nextTry,
        @Nullable Instant sent,
        @Nullable String problem) {

    /// Waiting to leave, handed to the mail server, or given up.
    public enum State {
        QUEUED,
        SENT,
        FAILED
    }
}
