package org.openseat.reporting;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// What a report is limited to, as its query asks: a school year, schools, and the moment it is made.
///
/// @param year null for all years
/// @param schools null for the whole district
public record Scope(@Nullable String year, String @Nullable [] schools, ZonedDateTime at) {

    public static Scope of(Asked asked, ZonedDateTime at) {
        return new Scope(RunRow.year(asked), RunRow.codes(asked.schools()), at);
    }
}
