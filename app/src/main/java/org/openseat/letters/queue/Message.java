package org.openseat.letters.queue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail or text message as it was written, and what has become of it.
///
/// @param caseId the case it is about; null for one about none
/// @param address an e-mail address, or a telephone number for a text
/// @param subject empty for a text
/// @param problem why the last try did not work, or why it did not arrive
public record Message(
        UUID id,
        Channel channel,
        String occasion,
        @Nullable UUID account,
        @Nullable UUID caseId,
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

    /// Where a message is on its way.
    public enum State {
        /// Waiting to leave.
        QUEUED,
        /// Handed over; nothing more is known.
        SENT,
        /// Said to have arrived.
        DELIVERED,
        /// Refused by whoever receives for this address: it will not arrive.
        BOUNCED,
        /// Given up: nobody took it.
        FAILED;

        public boolean undelivered() {
            return this == BOUNCED || this == FAILED;
        }
    }

    /// A link in it that opens an account is for its one reader on its one way, and for no page. (R-ACC-5)
    public boolean secret() {
        return occasion.startsWith("link:");
    }
}
