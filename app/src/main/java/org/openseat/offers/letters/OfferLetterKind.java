package org.openseat.offers.letters;

import org.openseat.cases.told.KindLetter;

/// What is written to a family about an offer. No mail says what was offered: it leads to the account.
public enum OfferLetterKind implements KindLetter {
    OFFER,
    CALL,
    REMINDER,
    ACCEPTED,
    CONDITIONAL,
    DECLINED,
    EXPIRED,
    RELEASED,
    WITHDRAWN,
    FALLEN,
    LIST_CLOSED,
    /// Of a list that earns no points.
    LATE_LIST_CLOSED;

    @Override
    public Print print() {
        return new Print("offers.letters", 1, "letters.mail.soon");
    }
}
