package org.openseat.cases.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;

/// A link as it was mailed, and what came back through it.
///
/// @param of the case, or the draft that becomes one under the same key
/// @param ended when a newer link took its place
/// @param typed what was typed so far, right or not
/// @param answer what was signed, as it is kept; null before
public record SentLink(
        UUID id,
        CaseId of,
        String email,
        String language,
        AccountId by,
        Instant at,
        Instant expires,
        @Nullable Instant ended,
        Map<String, String> typed,
        @Nullable String answer) {

    /// What links are sent for, how long each works, and how many one person may send a day.
    ///
    /// @param path where a link leads, such as `/affidavit/`
    public record Purpose(String name, String path, Duration lifetime, int bySender) {}
}
