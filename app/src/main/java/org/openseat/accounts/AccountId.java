package org.openseat.accounts;

import java.util.UUID;

/// The number of an account; it stays when the e-mail address changes.
public record AccountId(UUID value) {

    public static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
