package org.openseat.reporting;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.reporting.sheets.Format;

/// What somebody asks for: which report, as which file, of which school year and which schools.
///
/// @param year null for all years
/// @param schools in the order of their codes; null for the whole district
public record Asked(
        Report report,
        Format format,
        @Nullable SchoolYear year,
        @Nullable List<SchoolCode> schools) {

    public Asked {
        schools = schools == null
                ? null
                : schools.stream()
                        .sorted(Comparator.comparing(SchoolCode::value))
                        .toList();
    }
}
