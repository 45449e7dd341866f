package org.openseat.rulebook;

import java.time.LocalDate;
import org.openseat.district.Deadline;
import org.openseat.district.DistrictCalendar;

/// A clock that can run on a case; each kind of request has an enum of its own.
public interface CaseClock {

    /// The name under which a case keeps it; it never changes.
    String name();

    /// Counts to the last day, day 0 being `start`, by the numbers of the year asked for; throws
    /// [org.openseat.district.CalendarUnknown] when the loaded calendars end too early.
    Deadline count(LocalDate start, DistrictCalendar calendar, Numbers numbers);

    /// Where the policy or the law speaks of it.
    Clause clause();

    /// Whether the family must act by then; else somebody else must.
    boolean isForFamily();
}
