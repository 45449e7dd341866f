package org.openseat.interdistrict;

import java.time.LocalDate;
import org.openseat.cases.KeptDeadline;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.rulebook.inter.RequestKind;
import org.openseat.schools.Calendars;
import org.openseat.schools.Years;
import org.springframework.stereotype.Component;

/// Starts the deadlines of requests between districts by the district's calendar and the year's numbers.
@Component
class InterClocks {

    private final Calendars calendars;
    private final Years years;

    InterClocks(Calendars calendars, Years years) {
        this.calendars = calendars;
        this.years = years;
    }

    /// The deadline whose day 0 is this day, counted in the transaction that keeps it.
    KeptDeadline<InterClock> start(InterClock clock, SchoolYear year, LocalDate day0) {
        var deadline = clock.count(day0, calendars.held(), numbers(year));
        return new KeptDeadline<>(
                clock,
                day0,
                deadline.date(),
                deadline.steps().stream().map(Told::of).toList());
    }

    /// The law's clock for deciding a request that became complete on this day. (R-INT-20, R-INT-21)
    KeptDeadline<InterClock> decide(SchoolYear year, LocalDate complete) {
        var kind = RequestKind.of(complete, year, calendars.held(), numbers(year));
        return start(kind.decisionClock(), year, complete);
    }

    Numbers numbers(SchoolYear year) {
        return years.numbers(year).orElseThrow();
    }
}
