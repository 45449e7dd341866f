package org.openseat.reporting.second;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;

/// Somebody asked to take a large file, and perhaps another said yes.
///
/// @param confirmer who said yes; null while nobody has
public record Asked(
        UUID id,
        AccountId by,
        String asker,
        String why,
        Instant expires,
        @Nullable String confirmer) {

    public boolean confirmed() {
        return confirmer != null;
    }
}
