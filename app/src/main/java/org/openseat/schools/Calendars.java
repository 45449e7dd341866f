package org.openseat.schools;

import org.openseat.district.DistrictCalendar;
import org.springframework.stereotype.Component;

/// The district's calendar on the wall: all school years that have been loaded, as one.
@Component
public class Calendars {

    private final Directory directory;

    Calendars(Directory directory) {
        this.directory = directory;
    }

    /// The calendar; throws [IllegalStateException] while no pack with a calendar has been taken in.
    public DistrictCalendar calendar() {
        return directory
                .edition()
                .calendar()
                .orElseThrow(() -> new IllegalStateException("No school-year calendar has been loaded"));
    }
}
