package org.openseat.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;

/// What a member of staff said on a case: who, with name and title as they sign, and when.
public record SignedStatement(
        AccountId by,
        String name,
        String title,
        LocalDate on,
        @Nullable String note) {}
