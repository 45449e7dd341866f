package org.openseat.rulebook;

import java.time.LocalDate;

/// What becomes of a running deadline when a changed calendar counts another date.
/// (docs/decisions/2026-11-22-calendar-changes.md)
///
/// What has passed stays passed. A family keeps the day that a letter named to it, should the new count end earlier;
/// what
/// a school owes moves both ways, but never to a day that is already over. (R-IDP-24, R-IDP-30)
public enum CalendarMove {
    /// The same date as before.
    SAME,
    /// The new date holds.
    MOVES,
    /// The new count is earlier, and the family keeps the later day it was promised.
    PROMISED,
    /// It was over before the calendar changed.
    PASSED,
    /// The new count ends before today, so the day that was set stays.
    TOO_EARLY;

    /// @param kept the date as it was told
    /// @param counted the date that the changed calendar gives
    public static CalendarMove judge(CaseClock clock, LocalDate kept, LocalDate counted, LocalDate today) {
        if (counted.equals(kept)) {
            return SAME;
        }
        if (kept.isBefore(today)) {
            return PASSED;
        }
        if (counted.isAfter(kept)) {
            return MOVES;
        }
        if (clock.isForFamily()) {
            return PROMISED;
        }
        return counted.isBefore(today) ? TOO_EARLY : MOVES;
    }
}
