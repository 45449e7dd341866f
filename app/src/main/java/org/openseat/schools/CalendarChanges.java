package org.openseat.schools;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.district.DayChange;
import org.openseat.district.DayOff;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.SchoolYear;
import org.openseat.schools.directory.CalendarChangeTables;
import org.openseat.schools.directory.Directory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the district changes a day of its calendar, and where everybody can read what it changed and why.
@Component
public class CalendarChanges {

    private final CalendarChangeTables changes;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    CalendarChanges(CalendarChangeTables changes, Directory directory, ApplicationEventPublisher events) {
        this.changes = changes;
        this.directory = directory;
        this.events = events;
    }

    /// What somebody wants changed.
    ///
    /// @param form the form it came with: sent twice, it is done once
    /// @param days all of this school year
    public record Wish(UUID form, SchoolYear year, List<DayChange> days, String why, String who, UUID actor) {}

    /// Changes the calendar for every node; answers the change's number.
    @Transactional
    public long make(Wish wish, Instant at) {
        return directory.change(() -> changes.of(wish.form()).orElseGet(() -> made(wish, at)));
    }

    private long made(Wish wish, Instant at) {
        var before = directory.read().calendar().orElseThrow();
        var days = wish.days().stream()
                .map(change -> new CalendarChange.Day(change, was(before, change)))
                .filter(day -> !day.was().equals(day.change().off()))
                .toList();
        var id = changes.add(wish, days, at);
        events.publishEvent(new CalendarChanged(id));
        return id;
    }

    private static Optional<DayOff> was(DistrictCalendar calendar, DayChange change) {
        return switch (change.where()) {
            case SCHOOLS -> calendar.whyNoSchool(change.day());
            case OFFICE -> calendar.whyOfficeClosed(change.day());
        };
    }

    /// The change that this form has already made.
    public Optional<Long> of(UUID form) {
        return changes.of(form);
    }

    /// Newest first.
    public List<CalendarChange> all() {
        return changes.all();
    }

    public Optional<CalendarChange> find(long id) {
        return changes.all().stream().filter(change -> change.id() == id).findFirst();
    }
}
