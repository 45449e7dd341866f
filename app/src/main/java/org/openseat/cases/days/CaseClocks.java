package org.openseat.cases.days;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.openseat.cases.KeptDeadline;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.CaseClock;
import org.openseat.rulebook.Numbers;
import org.openseat.schools.Calendars;
import org.openseat.schools.Years;
import org.springframework.stereotype.Component;

/// Starts the deadlines of requests by the district's calendar and the numbers of the year asked for.
@Component
public class CaseClocks {

    private final Calendars calendars;
    private final Years years;

    CaseClocks(Calendars calendars, Years years) {
        this.calendars = calendars;
        this.years = years;
    }

    /// The deadline whose day 0 is this day, counted in the transaction that keeps it.
    public <C extends CaseClock> KeptDeadline<C> start(C clock, SchoolYear year, LocalDate day0) {
        return start(year, day0, (_, _) -> clock);
    }

    /// The same where calendar and numbers say which clock runs.
    public <C extends CaseClock> KeptDeadline<C> start(
            SchoolYear year, LocalDate day0, BiFunction<DistrictCalendar, Numbers, C> clock) {
        var calendar = calendars.held();
        var numbers = numbers(year);
        return KeptDeadline.of(clock.apply(calendar, numbers), day0, calendar, numbers);
    }

    /// The day on which such a deadline would end, for showing it to somebody; nothing is kept of it.
    public <C extends CaseClock> LocalDate foreseen(C clock, SchoolYear year, LocalDate day0) {
        return clock.count(day0, calendars.calendar(), numbers(year)).date();
    }

    /// The calendar as [#start] counts by it.
    public DistrictCalendar calendar() {
        return calendars.held();
    }

    public Numbers numbers(SchoolYear year) {
        return years.numbers(year).orElseThrow();
    }
}
