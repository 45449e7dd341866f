package org.openseat.applications.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The finished count of one cycle.
///
/// @param frozen since when nothing changes the points any more
public record PointsRun(
        UUID id,
        LocalDate day,
        int applications,
        int lines,
        Instant finished,
        @Nullable Instant frozen) {}
