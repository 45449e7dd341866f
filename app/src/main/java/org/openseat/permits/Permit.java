package org.openseat.permits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.SignedStatement;

/// What was granted: who released the student, who approved, and until when it holds.
///
/// @param release none for a renewal that the requested school signs alone (G10)
/// @param until the last day of the school year; for a permanent permit none (BUL-5347 §III.D.2)
public record Permit(
        @Nullable SignedStatement release,
        SignedStatement approval,
        @Nullable LocalDate until) {

    public boolean permanent() {
        return until == null;
    }
}
