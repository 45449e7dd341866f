package org.openseat.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Counting a stay against a walk of one day at a time over plain sets, with a recess that moves from try to try.
class StayPropertyTest {
    private static final LocalDate JULY_1 = LocalDate.of(2025, 7, 1);
    private static final LocalDate FIRST = LocalDate.of(2025, 8, 14);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 10);

    /// Days are told by their number after July 1. The recess is a run of whole weeks, Monday through Friday.
    record Year(Set<Integer> holidays, int recessWeek, int recessWeeks) {
        static Year of(Dice dice) {
            return new Year(dice.some(40, 0, 340), dice.between(0, 35), dice.between(0, 4));
        }

        /// A school day to begin on; holidays and the recess end before the year does, so there is one.
        LocalDate begin(Dice dice) {
            var day = JULY_1.plusDays(dice.between(44, 340));
            while (!school(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        boolean recess(LocalDate day) {
            var from = LocalDate.of(2025, 8, 18).plusWeeks(recessWeek);
            return !day.isBefore(from)
                    && day.isBefore(from.plusWeeks(recessWeeks).minusDays(2));
        }

        boolean weekday(LocalDate day) {
            return day.getDayOfWeek().getValue() < 6;
        }

        boolean school(LocalDate day) {
            return weekday(day) && !recess(day) && !holidays.contains(number(day));
        }

        static int number(LocalDate day) {
            return (int) (day.toEpochDay() - JULY_1.toEpochDay());
        }

        DistrictCalendar calendar() {
            var noSchool = new HashMap<LocalDate, DayOff>();
            holidays.forEach(number -> noSchool.put(JULY_1.plusDays(number), DayOff.HOLIDAY));
            FIRST.datesUntil(LAST)
                    .filter(day -> weekday(day) && recess(day))
                    .forEach(day -> noSchool.put(day, DayOff.WINTER_RECESS));
            var half = LocalDate.of(2026, 1, 12);
            return new DistrictCalendar(
                    List.of(new YearCalendar(SchoolYear.of(FIRST), FIRST, LAST, half, noSchool, new HashMap<>())));
        }
    }

    @Test
    void weekdays_agree_with_the_naive_walk() {
        Dice.tries(300, dice -> {
            var year = Year.of(dice);
            var first = year.begin(dice);
            int days = dice.between(1, 60);
            assertThat(year.calendar().weekdaysFrom(first, days).date())
                    .isEqualTo(naive(first, days, day -> year.weekday(day) && !year.recess(day)));
        });
    }

    @Test
    void days_of_instruction_agree_with_the_naive_walk() {
        Dice.tries(300, dice -> {
            var year = Year.of(dice);
            var first = year.begin(dice);
            int days = dice.between(1, 60);
            var weekdays = year.calendar().weekdaysFrom(first, days).date();
            var instruction = year.calendar().schoolDaysFrom(first, days).date();
            assertThat(instruction).isEqualTo(naive(first, days, year::school)).isAfterOrEqualTo(weekdays);
        });
    }

    private static LocalDate naive(LocalDate first, int days, Predicate<LocalDate> counts) {
        var day = first;
        for (int left = days - 1; left > 0 && day.isBefore(LAST); ) {
            day = day.plusDays(1);
            left -= counts.test(day) ? 1 : 0;
        }
        return day;
    }
}
