package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.FixtureCalendar;
import org.openseat.district.Grade;
import org.openseat.district.SemesterHalf;
import org.openseat.rulebook.ContinuingEnrollment.BoundaryChanged;
import org.openseat.rulebook.ContinuingEnrollment.Displaced;
import org.openseat.rulebook.ContinuingEnrollment.Facts;
import org.openseat.rulebook.ContinuingEnrollment.Moved;

class ContinuingEnrollmentTest {
    private static final LocalDate MOVED = LocalDate.parse("2026-01-01");

    /// The naive count ticks off one day after the other, for every two days within 400.
    @Test
    void days_enrolled_agree_with_a_count_day_by_day() {
        var start = LocalDate.of(2025, 7, 1);
        var end = start.plusDays(400);
        for (var first = start; !first.isAfter(end); first = first.plusDays(1)) {
            int days = 0;
            for (var move = start; !move.isAfter(end); move = move.plusDays(1)) {
                days += move.isAfter(first) ? 1 : 0;
                assertThat(ContinuingEnrollment.daysEnrolled(first, move))
                        .as("from %s to %s", first, move)
                        .isEqualTo(days);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FIRST,    NOT_MET,      EnrolledTooFewDays
            SECOND,   UNDETERMINED, SchoolMayLetFinishSemester
            VACATION, NOT_MET,      EnrolledTooFewDays
            """)
    void who_moved_too_early_is_judged_by_the_half_of_the_semester(SemesterHalf half, Verdict verdict, String reason) {
        expect(new Moved(MOVED.minusDays(139), MOVED, half), verdict, reason);
        expect(new Moved(MOVED.minusDays(140), MOVED, half), Verdict.MET, "EnrolledLongEnough");
    }

    @Test
    void who_came_after_the_move_has_no_day() {
        expect(new Moved(MOVED.plusDays(200), MOVED, SemesterHalf.FIRST), Verdict.NOT_MET, "EnrolledTooFewDays");
        assertThat(ContinuingEnrollment.daysEnrolled(MOVED.plusDays(200), MOVED))
                .isZero();
    }

    @Test
    void an_unknown_first_day_is_asked_for() {
        expect(new Moved(null, MOVED, SemesterHalf.FIRST), Verdict.UNDETERMINED, "EnrollmentNotKnown");
    }

    /// R-IDP-21: the midpoint is counted in instructional days; the fixture's 42nd and 50th days (rules §12).
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-08-13, VACATION
            2025-08-14, FIRST
            2025-10-14, FIRST
            2025-10-15, SECOND
            2026-01-11, SECOND
            2026-01-12, FIRST
            2026-03-24, FIRST
            2026-03-25, SECOND
            2026-06-10, SECOND
            2026-06-11, VACATION
            """)
    void a_semester_has_two_halves(LocalDate day, SemesterHalf half) {
        assertThat(SemesterHalf.of(day, FixtureCalendar.twoYears())).isEqualTo(half);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            YES,     MET,          DisplacedByDistrict
            NO,      NOT_MET,      NotEnrolledThere
            UNKNOWN, UNDETERMINED, EnrollmentNotKnown
            """)
    void whom_the_district_displaced_may_stay(Known enrolled, Verdict verdict, String reason) {
        expect(new Displaced(enrolled), verdict, reason);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GRADE_5, YES,     NO,      NOT_MET,      OnlyInSecondarySchool
            GRADE_6, YES,     NO,      MET,          ProgramMissingAtNewSchool
            GRADE_9, YES,     YES,     NOT_MET,      NewSchoolHasProgram
            GRADE_9, YES,     UNKNOWN, UNDETERMINED, NewSchoolProgramNotKnown
            GRADE_9, NO,      UNKNOWN, NOT_MET,      NotEnrolledThere
            GRADE_9, UNKNOWN, NO,      UNDETERMINED, EnrollmentNotKnown
            """)
    void a_new_border_lets_a_secondary_student_keep_a_program(
            Grade grade, Known enrolled, Known atNewSchool, Verdict verdict, String reason) {
        expect(new BoundaryChanged(grade, enrolled, "wrestling", atNewSchool), verdict, reason);
    }

    @Test
    void each_way_to_stay_has_its_own_proof() {
        assertThat(ContinuingEnrollment.papers(new Moved(null, MOVED, SemesterHalf.FIRST)))
                .isEqualTo(Set.of(Paper.SCHOOL_RECORD));
        assertThat(ContinuingEnrollment.papers(new Displaced(Known.YES))).isEqualTo(Set.of(Paper.DISPLACEMENT_PROOF));
        assertThat(ContinuingEnrollment.papers(new BoundaryChanged(Grade.GRADE_9, Known.YES, "wrestling", Known.NO)))
                .isEqualTo(Set.of(Paper.PROGRAM_PARTICIPATION));
    }

    private static void expect(Facts facts, Verdict verdict, String reason) {
        var ruling = ContinuingEnrollment.judge(facts, SampleNumbers.usual());
        assertThat(Verdict.of(ruling)).isEqualTo(verdict);
        assertThat(ruling.reasons().getFirst().getClass().getSimpleName()).isEqualTo(reason);
    }
}
