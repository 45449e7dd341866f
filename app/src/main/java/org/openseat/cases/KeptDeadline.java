package org.openseat.cases;

import java.time.LocalDate;
import java.util.List;
import org.openseat.district.DistrictCalendar;
import org.openseat.rulebook.CaseClock;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.Told;

/// A date that something is due by, kept together with the clock that found it and how it was counted that day.
///
/// @param <C> the clocks of the kind of case
public record KeptDeadline<C extends CaseClock>(C clock, LocalDate start, LocalDate date, List<Told> counted) {

    public KeptDeadline {
        counted = List.copyOf(counted);
    }

    public static <C extends CaseClock> KeptDeadline<C> of(
            C clock, LocalDate start, DistrictCalendar calendar, Numbers numbers) {
        var deadline = clock.count(start, calendar, numbers);
        return new KeptDeadline<>(
                clock,
                start,
                deadline.date(),
                deadline.steps().stream().map(Told::of).toList());
    }

    /// Whether something received on this day is still in time.
    public boolean allows(LocalDate day) {
        return !day.isAfter(date);
    }
}
