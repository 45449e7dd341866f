package org.openseat.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.Deadline.CalendarDays;
import org.openseat.district.Deadline.CountedFrom;
import org.openseat.district.Deadline.LaterOf;
import org.openseat.district.Deadline.MovedToWorkingDay;
import org.openseat.district.Deadline.SchoolDays;
import org.openseat.district.Deadline.SkippedDays;

class DayCountingTest {
    private final DistrictCalendar calendar = FixtureCalendar.twoYears();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,     school,     working,    calendar: 7 days each
            2026-02-02, 2026-02-11, 2026-02-11, 2026-02-09
            2026-02-07, 2026-02-18, 2026-02-18, 2026-02-17
            2026-03-20, 2026-04-07, 2026-03-31, 2026-03-27
            2025-12-18, 2026-01-20, 2025-12-30, 2025-12-26
            2026-06-05, 2026-08-18, 2026-06-16, 2026-06-12
            """)
    void seven_days_are_counted_in_three_ways(LocalDate from, LocalDate school, LocalDate working, LocalDate every) {
        assertThat(calendar.schoolDaysAfter(from, 7).date()).isEqualTo(school);
        assertThat(calendar.workingDaysAfter(from, 7).date()).isEqualTo(working);
        assertThat(calendar.calendarDaysAfter(from, 7).date()).isEqualTo(every);
    }

    /// R-IDP-30: a denial just before the summer vacation may be answered in August.
    @Test
    void a_count_stands_still_in_the_vacation_and_says_so() {
        assertThat(calendar.schoolDaysAfter(LocalDate.parse("2026-06-08"), 3).steps())
                .containsExactly(
                        new CountedFrom(LocalDate.parse("2026-06-08")),
                        new SkippedDays(LocalDate.parse("2026-06-11"), LocalDate.parse("2026-08-12"), DayOff.VACATION),
                        new SchoolDays(3, LocalDate.parse("2026-08-13")));
    }

    @Test
    void a_deadline_keeps_both_counts_and_every_day_left_out() {
        var letter = LocalDate.parse("2026-02-02");
        var deadline = Deadline.laterOf(calendar.schoolDaysAfter(letter, 7), calendar.calendarDaysAfter(letter, 14));
        assertThat(deadline.steps())
                .containsExactly(
                        new CountedFrom(letter),
                        new SkippedDays(LocalDate.parse("2026-02-07"), LocalDate.parse("2026-02-08"), DayOff.WEEKEND),
                        new SchoolDays(7, LocalDate.parse("2026-02-11")),
                        new CalendarDays(14, LocalDate.parse("2026-02-16")),
                        new MovedToWorkingDay(
                                LocalDate.parse("2026-02-16"),
                                LocalDate.parse("2026-02-17"),
                                List.of(DayOff.PRESIDENTS_DAY)),
                        new LaterOf(
                                LocalDate.parse("2026-02-11"),
                                LocalDate.parse("2026-02-17"),
                                LocalDate.parse("2026-02-17")));
    }

    @Test
    void a_saturday_before_a_holiday_moves_to_tuesday_for_both_reasons() {
        assertThat(calendar.calendarDaysAfter(LocalDate.parse("2026-02-07"), 7).steps())
                .endsWith(new MovedToWorkingDay(
                        LocalDate.parse("2026-02-14"),
                        LocalDate.parse("2026-02-17"),
                        List.of(DayOff.WEEKEND, DayOff.PRESIDENTS_DAY)));
    }

    @Test
    void a_day_outside_the_known_years_is_never_guessed() {
        var firstUnknown = LocalDate.parse("2027-07-01");
        assertThat(calendar.covers(firstUnknown)).isFalse();
        assertThatExceptionOfType(CalendarUnknown.class)
                .isThrownBy(() -> calendar.isSchoolDay(firstUnknown))
                .withMessageContaining("2027-28");
        assertThatExceptionOfType(CalendarUnknown.class)
                .isThrownBy(() -> calendar.schoolDaysAfter(LocalDate.parse("2027-06-08"), 2))
                .satisfies(unknown -> assertThat(unknown.asked()).isEqualTo(firstUnknown));
        assertThatExceptionOfType(CalendarUnknown.class)
                .isThrownBy(() -> calendar.calendarDaysAfter(LocalDate.parse("2027-06-30"), 1));
    }

    @Test
    void a_count_of_no_days_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.schoolDaysAfter(LocalDate.parse("2026-02-02"), 0));
    }

    @Test
    void school_days_between_leave_out_the_first_and_count_the_last() {
        var monday = LocalDate.parse("2026-02-02");
        assertThat(calendar.schoolDaysBetween(monday, monday)).isZero();
        assertThat(calendar.schoolDaysBetween(monday, LocalDate.parse("2026-02-11")))
                .isEqualTo(7);
        assertThat(calendar.schoolDaysBetween(monday, LocalDate.parse("2026-01-30")))
                .isZero();
    }
}
