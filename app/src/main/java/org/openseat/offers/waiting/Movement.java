package org.openseat.offers.waiting;

/// Why a place on a waiting list moved or ended.
public enum Movement {
    /// The draw put the child there.
    DRAWN,
    /// A late or Space Available choice came in.
    JOINED,
    CALLED,
    OFFERED,
    /// Nobody could reach the family; it keeps its place.
    PASSED,
    OVERRIDE,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    /// The child has a seat elsewhere that ends this place.
    ELSEWHERE,
    LEFT,
    WITHDREW,
    CLOSED
}
