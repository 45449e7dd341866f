package org.openseat.students;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.district.SchoolCode;

/// Where a child goes to school now.
public sealed interface Enrollment {

    /// In a school of the district, with the district's number for the child; `since` when the student system says.
    record InDistrict(String districtId, SchoolCode school, Optional<LocalDate> since) implements Enrollment {}

    /// Once in the district, but no longer in its student system.
    record Left(String districtId, SchoolCode lastSchool) implements Enrollment {}

    /// Not in the district: another school by its name, or none yet. (R-ACC-16)
    record Elsewhere(Optional<String> school) implements Enrollment {}
}
