package org.openseat.rulebook.inter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.FixtureCalendar;
import org.openseat.rulebook.SampleNumbers;

class InterClockTest {
    private static final DistrictCalendar CALENDAR = FixtureCalendar.twoYears();

    @ParameterizedTest
    @CsvSource(textBlock = """
            ABANDON,              2026-03-02, 2026-04-01
            DECISION_TARGET,      2026-03-02, 2026-04-01
            DECIDE_CURRENT_YEAR,  2026-09-01, 2026-10-01
            DECIDE_FUTURE_YEAR,   2026-03-10, 2026-08-27
            DECIDE_FUTURE_YEAR,   2026-07-28, 2026-08-27
            DISTRICT_APPEAL,      2026-05-04, 2026-05-18
            DISTRICT_APPEAL,      2026-05-11, 2026-05-26
            APPEAL_ANSWER_TARGET, 2026-05-18, 2026-06-17
            COUNTY_APPEAL,        2026-03-02, 2026-04-01
            COUNTY_APPEAL,        2026-04-25, 2026-05-26
            COUNTY_APPEAL,        2026-05-20, 2026-06-22
            COUNTY_ANSWER,        2026-06-01, 2026-07-01
            """)
    void each_clock_counts_calendar_days_and_moves_off_a_closed_day(InterClock clock, LocalDate start, LocalDate due) {
        assertThat(clock.count(start, CALENDAR, SampleNumbers.usual()).date()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ABANDON,              inter.abandon.days
            DECISION_TARGET,      inter.target.days
            DECIDE_CURRENT_YEAR,  inter.currentYear.days
            DECIDE_FUTURE_YEAR,   inter.futureYear.days
            RELEASE,              inter.release.days
            DECIDE_AFTER_WAIT,    inter.reopened.days
            DISTRICT_APPEAL,      inter.appeal.days
            APPEAL_ANSWER_TARGET, inter.appealAnswer.days
            COUNTY_APPEAL,        inter.county.days
            COUNTY_ANSWER,        inter.countyAnswer.days
            """)
    void each_clock_reads_its_own_number(InterClock moved, String key) {
        var start = LocalDate.parse("2026-09-01");
        var changed = SampleNumbers.with(key, "40");
        for (var clock : InterClock.values()) {
            assertThat(clock.count(start, CALENDAR, changed)
                            .equals(clock.count(start, CALENDAR, SampleNumbers.usual())))
                    .as("%s", clock)
                    .isEqualTo(clock != moved);
        }
    }

    /// Against a naive walk: every day counts, and a closed office moves the end on.
    @Test
    void every_clock_agrees_with_a_naive_walk() {
        for (int day = 0; day <= 650; day++) {
            var start = LocalDate.of(2025, 7, 1).plusDays(day);
            for (var clock : InterClock.values()) {
                if (clock != InterClock.DECIDE_FUTURE_YEAR) {
                    int days = switch (clock) {
                        case DISTRICT_APPEAL -> 14;
                        case DECIDE_AFTER_WAIT -> 10;
                        default -> 30;
                    };
                    assertThat(clock.count(start, CALENDAR, SampleNumbers.usual())
                                    .date())
                            .as("%s from %s", clock, start)
                            .isEqualTo(naive(start, days));
                }
            }
        }
    }

    private static LocalDate naive(LocalDate start, int days) {
        var day = start;
        for (int counted = 0; counted < days; counted++) {
            day = day.plusDays(1);
        }
        while (!CALENDAR.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Test
    void the_family_acts_on_three_of_them() {
        assertThat(InterClock.values())
                .filteredOn(InterClock::isForFamily)
                .containsExactly(InterClock.ABANDON, InterClock.DISTRICT_APPEAL, InterClock.COUNTY_APPEAL);
    }

    @Test
    void a_clock_cites_where_it_is_written() {
        assertThat(InterClock.DECIDE_FUTURE_YEAR.clause()).hasToString("Education Code 46600.2(a)(5)(B)");
    }

    /// A reminder on or before the day the family was asked would be no reminder.
    @Test
    void a_short_clock_has_fewer_reminders() {
        var numbers = SampleNumbers.with("inter.abandon.days", "7");
        var asked = LocalDate.parse("2026-03-02");
        var last = InterClock.ABANDON.count(asked, CALENDAR, numbers);
        assertThat(AbandonReminders.of(asked, last, numbers)).isEqualTo(List.of(LocalDate.parse("2026-03-07")));
    }
}
