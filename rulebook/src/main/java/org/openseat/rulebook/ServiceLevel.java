package org.openseat.rulebook;

import java.time.LocalDate;
import org.openseat.district.Deadline;
import org.openseat.district.DistrictCalendar;

/// By when each school should have decided. The bulletin sets no limit: a target for queues and reports only.
/// (R-IDP-13)
public final class ServiceLevel {
    public static Deadline target(
            DecidingSchool school, LocalDate received, DistrictCalendar calendar, Numbers numbers) {
        return calendar.schoolDaysAfter(
                received,
                switch (school) {
                    case RESIDENCE -> numbers.residenceSchoolDays();
                    case REQUESTED -> numbers.requestedSchoolDays();
                });
    }

    private ServiceLevel() {}
}
