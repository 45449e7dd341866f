package org.openseat.applications.verification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.hearing.ProofKind;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.students.StudentId;

/// One thing that somebody is asked to confirm of a child.
///
/// @param school which school is asked; empty where Student Integration Services answer
/// @param version counts up with each answer
public record VerificationTask(
        UUID id,
        StudentId student,
        String child,
        SchoolYear cycle,
        ProofKind kind,
        Optional<SchoolCode> school,
        State state,
        Optional<Answer> answer,
        Optional<Answered> answered,
        int version) {

    public enum State {
        ASKED,
        CONFIRMED,
        NOT_CONFIRMED,
        /// Nobody answered in time.
        NOT_PROVEN;

        boolean isOpen() {
            return this == ASKED || this == NOT_PROVEN;
        }
    }

    /// What was answered.
    ///
    /// @param proof what shows it; null when it is not confirmed
    /// @param since the day on which the proof existed, or the school's form came in
    /// @param reading and `math`: national percentiles; `percentile` of an intellectual test
    public record Answer(
            @Nullable Proof proof,
            @Nullable LocalDate since,
            @Nullable BigDecimal reading,
            @Nullable BigDecimal math,
            @Nullable BigDecimal percentile,
            @Nullable String why) {}

    public record Answered(String who, Instant at) {}
}
