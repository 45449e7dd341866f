package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.Deadline.CountedFrom;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.FixtureCalendar;

class PermitClockTest {
    private static final DistrictCalendar CALENDAR = FixtureCalendar.twoYears();

    @ParameterizedTest
    @CsvSource(textBlock = """
            RESIDENCE_TARGET, 2026-02-02, 2026-02-17
            REQUESTED_TARGET, 2026-02-02, 2026-02-17
            FIRST_APPEAL,     2026-02-02, 2026-02-17
            FIRST_ANSWER,     2026-02-10, 2026-02-18
            SECOND_APPEAL,    2026-02-02, 2026-02-23
            FINAL_ANSWER,     2026-02-02, 2026-02-09
            """)
    void each_clock_counts_by_its_own_rule(PermitClock clock, LocalDate start, LocalDate due) {
        assertThat(clock.count(start, CALENDAR, SampleNumbers.usual()).date()).isEqualTo(due);
    }

    /// Each clock reads its own number: changing it by one school day moves that clock and no other.
    @ParameterizedTest
    @CsvSource(textBlock = """
            RESIDENCE_TARGET, intra.residence.schoolDays, 11
            REQUESTED_TARGET, intra.requested.schoolDays, 11
            FIRST_APPEAL,     intra.appeal1.schoolDays,   17
            FIRST_ANSWER,     intra.decide1.schoolDays,   6
            SECOND_APPEAL,    intra.appeal2.schoolDays,   15
            FINAL_ANSWER,     intra.decide2.schoolDays,   6
            """)
    void each_clock_reads_its_own_number(PermitClock moved, String key, String value) {
        var start = LocalDate.parse("2026-04-13");
        for (var clock : PermitClock.values()) {
            var usual = clock.count(start, CALENDAR, SampleNumbers.usual()).date();
            var changed =
                    clock.count(start, CALENDAR, SampleNumbers.with(key, value)).date();
            assertThat(changed.equals(usual)).as("%s", clock).isEqualTo(clock != moved);
        }
    }

    /// Whatever the day: a clock starts where it is told to, ends later, on a working day, and never runs backward.
    @Test
    void a_later_start_never_ends_earlier() {
        for (int start = 0; start <= 400; start++) {
            var from = LocalDate.of(2025, 7, 1).plusDays(start);
            for (var clock : PermitClock.values()) {
                var deadline = clock.count(from, CALENDAR, SampleNumbers.usual());
                var next = clock.count(from.plusDays(1), CALENDAR, SampleNumbers.usual());
                assertThat(deadline.steps().getFirst()).isEqualTo(new CountedFrom(from));
                assertThat(deadline.date())
                        .as("%s from %s", clock, from)
                        .isAfter(from)
                        .matches(CALENDAR::isWorkingDay)
                        .isBeforeOrEqualTo(next.date());
            }
        }
    }
}
