package org.openseat.applications.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.choices.points.PointsKind;

/// What a family says is wrong with a line, and what came of it.
///
/// @param answer why, as the family reads it; null while it waits
public record Correction(
        UUID id,
        CaseId application,
        String program,
        PointsKind kind,
        String said,
        State state,
        LocalDate due,
        Instant asked,
        @Nullable String answer,
        @Nullable Instant answered) {

    public enum State {
        ASKED,
        /// The value was changed.
        CORRECTED,
        /// The value stays.
        CONFIRMED
    }

    /// Whether it is about this line; but for siblings a kind has the same line for all choices.
    public boolean isAbout(PointsKind line, String ofProgram) {
        return kind == line && (!kind.isOfOneChoice() || program.equals(ofProgram));
    }
}
