package org.openseat.schools;

import org.openseat.district.DistrictCalendar;
import org.openseat.schools.directory.Directory;
import org.openseat.schools.directory.Edition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The district's calendar on the wall: all school years that have been loaded, as one.
@Component
public class Calendars {

    private final Directory directory;

    Calendars(Directory directory) {
        this.directory = directory;
    }

    /// The calendar; throws [IllegalStateException] while no pack with a calendar has been taken in.
    public DistrictCalendar calendar() {
        return of(directory.edition());
    }

    /// The same for counting a deadline: nobody changes the calendar, nor the year's numbers, before this transaction
    /// has
    /// ended, so that whoever counts again after a change finds every deadline that was counted before it.
    @Transactional(propagation = Propagation.MANDATORY)
    public DistrictCalendar held() {
        return of(directory.held());
    }

    private static DistrictCalendar of(Edition edition) {
        return edition.calendar()
                .orElseThrow(() -> new IllegalStateException("No school-year calendar has been loaded"));
    }
}
