package org.openseat.offers;

import org.openseat.cases.record.CaseEvent;

/// What can happen to an offer, beside what can happen in every case.
public enum OfferEvent implements CaseEvent {
    OFFERED,
    ACCEPTED,
    /// Accepted, with something still owed. (R-DLE-2)
    ACCEPTED_CONDITIONALLY,
    CONFIRMED,
    FALLEN,
    DECLINED,
    EXPIRED,
    RELEASED,
    REMINDED,
    WITHDRAWAL_ASKED,
    /// By two persons of the district.
    TAKEN_BACK;

    @Override
    public boolean forStaffOnly() {
        return this == WITHDRAWAL_ASKED;
    }
}
