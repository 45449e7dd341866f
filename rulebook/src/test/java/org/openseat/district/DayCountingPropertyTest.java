package org.openseat.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openseat.district.Deadline.Skipped;

/// Counting against a naive counter that walks one day at a time and looks each day up in plain sets.
class DayCountingPropertyTest {
    private static final LocalDate JULY_1 = LocalDate.of(2025, 7, 1);

    record Days(Set<Integer> noSchool, Set<Integer> closed) {
        static Days of(Dice dice) {
            return new Days(dice.some(80, 0, 340), dice.some(80, 0, 340));
        }

        boolean school(LocalDate day) {
            var inTerm = !day.isBefore(LocalDate.of(2025, 8, 14)) && !day.isAfter(LocalDate.of(2026, 6, 10));
            return inTerm && weekday(day) && !noSchool.contains(number(day));
        }

        boolean working(LocalDate day) {
            return weekday(day) && !closed.contains(number(day));
        }

        private static boolean weekday(LocalDate day) {
            return switch (day.getDayOfWeek()) {
                case SATURDAY, SUNDAY -> false;
                case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> true;
            };
        }

        private static int number(LocalDate day) {
            return (int) (day.toEpochDay() - JULY_1.toEpochDay());
        }

        DistrictCalendar calendar() {
            return new DistrictCalendar(List.of(new YearCalendar(
                    SchoolYear.parse("2025-26"),
                    LocalDate.of(2025, 8, 14),
                    LocalDate.of(2026, 6, 10),
                    LocalDate.of(2026, 1, 12),
                    dates(noSchool),
                    dates(closed))));
        }

        private static Map<LocalDate, DayOff> dates(Set<Integer> numbers) {
            var dates = new HashMap<LocalDate, DayOff>();
            numbers.forEach(number -> dates.put(JULY_1.plusDays(number), DayOff.HOLIDAY));
            return dates;
        }
    }

    @Test
    void school_days_agree_with_the_naive_counter() {
        Dice.tries(300, dice -> {
            var days = Days.of(dice);
            var from = JULY_1.plusDays(dice.between(30, 200));
            int n = dice.between(1, 20);
            var deadline = days.calendar().schoolDaysAfter(from, n);
            assertThat(deadline.date()).isEqualTo(naive(from, n, days::school, days));
            everyDayIsAccountedFor(from, deadline, days::school);
        });
    }

    @Test
    void working_days_agree_with_the_naive_counter() {
        Dice.tries(300, dice -> {
            var days = Days.of(dice);
            var from = JULY_1.plusDays(dice.between(0, 250));
            int n = dice.between(1, 20);
            assertThat(days.calendar().workingDaysAfter(from, n).date()).isEqualTo(naive(from, n, days::working, days));
        });
    }

    @Test
    void calendar_days_agree_with_the_naive_counter() {
        Dice.tries(300, dice -> {
            var days = Days.of(dice);
            var from = JULY_1.plusDays(dice.between(0, 250));
            int n = dice.between(1, 40);
            assertThat(days.calendar().calendarDaysAfter(from, n).date()).isEqualTo(naive(from, n, day -> true, days));
        });
    }

    private static LocalDate naive(LocalDate from, int n, Predicate<LocalDate> counts, Days days) {
        var day = from;
        int left = n;
        while (left > 0) {
            day = day.plusDays(1);
            if (counts.test(day)) {
                left--;
            }
        }
        while (!days.working(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// Each day up to the one reached either counts or stands in exactly one step that says why it does not.
    private static void everyDayIsAccountedFor(LocalDate from, Deadline deadline, Predicate<LocalDate> counts) {
        for (var day = from.plusDays(1); !day.isAfter(reached(deadline)); day = day.plusDays(1)) {
            var today = day;
            var skipped = deadline.steps().stream()
                    .filter(step -> step instanceof Skipped s && !today.isBefore(s.first()) && !today.isAfter(s.last()))
                    .count();
            assertThat(skipped).as("%s in %s", day, deadline).isEqualTo(counts.test(day) ? 0 : 1);
        }
    }

    private static LocalDate reached(Deadline deadline) {
        return deadline.steps().stream()
                .filter(Deadline.SchoolDays.class::isInstance)
                .map(step -> ((Deadline.SchoolDays) step).reached())
                .findFirst()
                .orElseThrow();
    }
}
