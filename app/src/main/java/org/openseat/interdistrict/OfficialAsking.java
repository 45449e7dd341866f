package org.openseat.interdistrict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;

/// The other district's official, asked by mail to sign, and the answer once it is there.
public record OfficialAsking(
        UUID id,
        CaseId request,
        String email,
        String language,
        AccountId by,
        Instant at,
        Instant expires,
        @Nullable Answer answer) {

    /// Released or accepted or not, signed with name and title.
    public record Answer(
            boolean yes,
            String name,
            String title,
            LocalDate on,
            @Nullable String note) {}

    OfficialAsking signed(Answer answer) {
        return new OfficialAsking(id, request, email, language, by, at, expires, answer);
    }
}
