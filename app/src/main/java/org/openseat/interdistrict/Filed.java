package org.openseat.interdistrict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.inter.Direction;
import org.openseat.rulebook.inter.InterReason;
import org.openseat.students.StudentId;

/// What was asked for, for whom and by whom; it never changes once submitted.
///
/// @param school this district's school: the one asked for when the child comes in, the one of residence when it leaves
public record Filed(
        CaseId id,
        ConfirmationNumber number,
        StudentId student,
        AccountId filedBy,
        Direction direction,
        SchoolYear year,
        Grade grade,
        SchoolCode school,
        InterAnswers answers,
        Instant submittedAt) {

    /// As exactly as the database keeps a moment: the place in line compares the two.
    public Filed {
        submittedAt = submittedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /// The day on which it arrived, by the district's clock: it is signed as it is sent.
    public LocalDate received() {
        return answers.signature().on();
    }

    /// The grade on a day: by the summer's first of July a student is in the next one. Empty after the last.
    public Optional<Grade> gradeOn(LocalDate day) {
        int now = grade.ordinal() + SchoolYear.of(day).startYear() - year.startYear();
        return Stream.of(Grade.values()).skip(Math.max(0, now)).findFirst();
    }

    public InterReason reason() {
        return answers.about().reason();
    }

    public boolean incoming() {
        return direction == Direction.INCOMING;
    }

    public String child() {
        return answers.child().name();
    }

    /// Its page for whoever may open it.
    public String path() {
        return "/inter/" + id;
    }
}
