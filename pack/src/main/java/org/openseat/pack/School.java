package org.openseat.pack;

import java.util.Optional;
import org.openseat.district.SchoolCode;
import org.openseat.pack.places.GradeSpan;
import org.openseat.pack.places.Place;

/// A school of the district: one line of `schools.csv`.
///
/// @param cdsCode the state's 14-digit county-district-school code
/// @param region the district's own part it is run from (local district, region, area)
public record School(
        SchoolCode code,
        Optional<String> cdsCode,
        String name,
        Level level,
        Kind kind,
        GradeSpan grades,
        Optional<String> region,
        Contact contact) {

    /// What the district calls the school by its grades.
    public enum Level {
        ELEMENTARY,
        MIDDLE,
        SENIOR,
        SPAN,
        CONTINUATION,
        SPECIAL_EDUCATION,
        ALTERNATIVE
    }

    /// Who runs the school and how children get in; conversion and affiliated charters have attendance areas of their
    /// own.
    /// (rules §6.2, R-AFC-2)
    public enum Kind {
        DISTRICT,
        MAGNET,
        AFFILIATED_CHARTER,
        CONVERSION_CHARTER,
        INDEPENDENT_CHARTER
    }

    /// Where the school is and how to reach it; any of it may be unknown.
    public record Contact(
            Optional<String> address,
            Optional<String> city,
            Optional<String> zip,
            Optional<String> phone,
            Optional<String> email,
            Optional<String> principal,
            Optional<Place> place) {}
}
