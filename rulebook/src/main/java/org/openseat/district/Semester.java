package org.openseat.district;

import java.time.LocalDate;
import java.util.List;

/// Half a school year with its days of instruction, in order.
public record Semester(SchoolYear year, int number, LocalDate firstDay, LocalDate lastDay, List<LocalDate> schoolDays) {
    public Semester {
        schoolDays = List.copyOf(schoolDays);
        if (schoolDays.isEmpty()) {
            throw new IllegalArgumentException("Semester " + number + " of " + year + " has no school day");
        }
    }

    /// The last day of the first half, by count of instructional days; of an odd count the middle day is in the first
    /// half. (R-IDP-21)
    public LocalDate midpoint() {
        return schoolDays.get((schoolDays.size() - 1) / 2);
    }

    public boolean isFirstHalf(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(midpoint());
    }
}
