package org.openseat.demo.choices;

/// What becomes of an application of the demo, by its place in each hundred.
enum Story {
    /// Of the year before: sent after its autumn window, and still running.
    LATE_LAST_YEAR,
    LAPSED_LAST_YEAR,
    WITHDRAWN_LAST_YEAR,
    LAST_YEAR,
    DRAFT,
    WITHDRAWN,
    VOIDED,
    ON_PAPER,
    SENT;

    static Story of(int n) {
        int place = n % 100;
        if (place < 20) {
            return place < 3
                    ? LATE_LAST_YEAR
                    : place < 5 ? LAPSED_LAST_YEAR : place < 6 ? WITHDRAWN_LAST_YEAR : LAST_YEAR;
        }
        if (place < 28) {
            return DRAFT;
        }
        return place < 30 ? WITHDRAWN : place < 31 ? VOIDED : place < 35 ? ON_PAPER : SENT;
    }

    boolean ofLastYear() {
        return compareTo(LAST_YEAR) <= 0;
    }
}
