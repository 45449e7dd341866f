package org.openseat.permits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;

/// A school's word on a packet: who gave it, with name and title as they sign, and when.
public record Decision(
        AccountId by,
        String name,
        String title,
        LocalDate on,
        @Nullable String note) {}
