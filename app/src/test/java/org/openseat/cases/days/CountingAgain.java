package org.openseat.cases.days;

import static org.openseat.GroundhogDay.MONDAY;
import static org.openseat.Soon.soon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.openseat.OwnDistrict;
import org.openseat.cases.CaseId;
import org.openseat.cases.KeptDeadline;
import org.openseat.district.DayChange;
import org.openseat.district.DayOff;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.CaseClock;
import org.openseat.rulebook.PermitClock;
import org.openseat.schools.CalendarChanges;
import org.openseat.schools.Calendars;
import org.openseat.schools.Years;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Counts dates again after a change of the calendar, on a district of its own.
@OwnDistrict
abstract class CountingAgain {

    private static final SchoolYear YEAR = SchoolYear.parse("2025-26");

    @Autowired
    MovedDeadlines moved;

    @Autowired
    Calendars calendars;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private Years years;

    final Town town;
    final Deadlines deadlines;
    private Resident priya;

    CountingAgain(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        deadlines = app.getAutowireCapableBeanFactory().createBean(Deadlines.class);
    }

    @BeforeEach
    void the_permit_office() {
        priya = town.district();
        soon().until(() -> !moved.working());
    }

    KeptDeadline<PermitClock> counted(PermitClock clock, LocalDate start) {
        return KeptDeadline.of(
                clock, start, calendars.calendar(), years.numbers(YEAR).orElseThrow());
    }

    KeptDeadline<CaseClock> counted(CaseId request, CaseClock clock, LocalDate start) {
        return KeptDeadline.of(
                clock,
                start,
                calendars.calendar(),
                years.numbers(deadlines.year(request)).orElseThrow());
    }

    static DayChange day(String day, DayOff off) {
        return new DayChange(DayChange.Where.SCHOOLS, LocalDate.parse(day), Optional.ofNullable(off));
    }

    long close(LocalDate first, LocalDate last, DayChange.Where... where) {
        var places = where.length == 0 ? List.of(DayChange.Where.SCHOOLS) : List.of(where);
        return make(first.datesUntil(last.plusDays(1))
                .filter(calendars.calendar()::isSchoolDay)
                .flatMap(day ->
                        places.stream().map(place -> new DayChange(place, day, Optional.of(DayOff.UNHEALTHY_AIR))))
                .toList());
    }

    long make(List<DayChange> days) {
        var year = SchoolYear.of(days.getFirst().day());
        return changes.make(
                new CalendarChanges.Wish(
                        UUID.randomUUID(),
                        year,
                        days,
                        "The air is bad.",
                        priya.who().displayName(),
                        priya.who().id().value()),
                MONDAY.toInstant());
    }

    long done(long change) {
        soon().until(() -> moved.progress(change).done());
        return change;
    }
}
