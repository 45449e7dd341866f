package org.openseat.offers;

import java.time.Instant;
import org.openseat.accounts.AccountId;

/// What a family said to an offer: who, how, when, and who wrote it down.
///
/// @param name of the guardian who answered
/// @param at when it arrived; an answer that a school writes down counts when the school has it
/// @param by the account that pressed the button
public record Answer(String name, How how, Instant at, AccountId by) {

    /// How it reached the district.
    public enum How {
        ONLINE,
        IN_PERSON,
        PHONE,
        PAPER
    }
}
