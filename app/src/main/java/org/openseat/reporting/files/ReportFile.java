package org.openseat.reporting.files;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The file that came of a run; its bytes stand in the database for 30 days.
///
/// @param rows how many rows it has under the names of the columns
/// @param sha256 the fingerprint of its bytes
public record ReportFile(String name, long rows, long size, String sha256, Instant made) {

    public static final Duration KEPT = Duration.ofDays(30);

    /// The last day on which it is surely there.
    public LocalDate keptUntil(ZoneId zone) {
        return LocalDate.ofInstant(made.plus(KEPT), zone).minusDays(1);
    }
}
