package org.openseat.interdistrict.office;

import java.time.LocalDate;
import org.openseat.accounts.AccountId;
import org.openseat.cases.SignedStatement;

/// Somebody of the permit office who can be given a request to work on.
public record Colleague(AccountId id, String name, String title) {

    public SignedStatement word(LocalDate today) {
        return new SignedStatement(id, name, title, today, null);
    }
}
