package org.openseat.offers.overrides;

import java.time.Instant;
import java.util.UUID;
import org.openseat.accounts.AccountId;

/// Somebody asks for a seat for another child than the one whose turn it is.
///
/// @param why as the second person reads it
record OutOfTurn(UUID id, UUID place, Code code, String why, AccountId askedBy, String askedName, Instant askedAt) {

    /// The reasons that the policy knows.
    enum Code {
        DISTRICT_ERROR,
        COURT_ORDER,
        SAFETY,
        /// A priority that the law gives. (R-OE-12)
        STATUTORY
    }
}
