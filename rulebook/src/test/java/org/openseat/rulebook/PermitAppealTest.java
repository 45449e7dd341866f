package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.FixtureCalendar;

class PermitAppealTest {
    private final DistrictCalendar calendar = FixtureCalendar.twoYears();
    private final Numbers usual = SampleNumbers.usual();

    @Test
    void S_I13_a_holiday_moves_the_two_weeks_to_the_next_working_day() {
        var deadline = PermitAppeal.firstAppeal(LocalDate.parse("2026-02-02"), calendar, usual);
        assertThat(deadline.date()).isEqualTo("2026-02-17");
        assertThat(Verdict.of(PermitAppeal.judge(LocalDate.parse("2026-02-17"), deadline)))
                .isEqualTo(Verdict.MET);
        assertThat(Verdict.of(PermitAppeal.judge(LocalDate.parse("2026-02-18"), deadline)))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void S_I14_spring_recess_makes_seven_school_days_the_later() {
        var deadline = PermitAppeal.firstAppeal(LocalDate.parse("2026-03-20"), calendar, usual);
        assertThat(deadline.date()).isEqualTo("2026-04-07");
    }

    /// The third row is a letter of Wednesday before Thanksgiving week, for which S-I16 gives December 5.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-02-02, 2026-02-11
            2026-03-20, 2026-04-07
            2025-11-19, 2025-12-05
            """)
    void S_I16_with_the_strict_flag_only_school_days_count(LocalDate letter, LocalDate deadline) {
        var strict = SampleNumbers.with("intra.appeal1.mode", "strict");
        assertThat(PermitAppeal.firstAppeal(letter, calendar, strict).date()).isEqualTo(deadline);
    }

    @Test
    void S_I17_the_first_answer_is_due_in_five_school_days() {
        assertThat(PermitAppeal.firstAnswer(LocalDate.parse("2026-02-10"), calendar, usual)
                        .date())
                .isEqualTo("2026-02-18");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,     14 school days, 5 school days
            2026-02-02, 2026-02-23,     2026-02-09
            2026-03-16, 2026-04-10,     2026-03-23
            2026-06-01, 2026-08-21,     2026-06-08
            """)
    void the_second_level_counts_fourteen_days_in_and_five_out(LocalDate from, LocalDate appeal, LocalDate answer) {
        assertThat(PermitAppeal.secondAppeal(from, calendar, usual).date()).isEqualTo(appeal);
        assertThat(PermitAppeal.finalAnswer(from, calendar, usual).date()).isEqualTo(answer);
    }

    @Test
    void the_schools_targets_are_ten_school_days_each() {
        var received = LocalDate.parse("2026-02-02");
        for (var school : DecidingSchool.values()) {
            assertThat(ServiceLevel.target(school, received, calendar, usual).date())
                    .isEqualTo("2026-02-17");
        }
        var slower = SampleNumbers.with("intra.requested.schoolDays", "11");
        assertThat(ServiceLevel.target(DecidingSchool.REQUESTED, received, calendar, slower)
                        .date())
                .isEqualTo("2026-02-18");
    }
}
