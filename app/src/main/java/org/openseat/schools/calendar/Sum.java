package org.openseat.schools.calendar;

import java.time.LocalDate;
import java.util.List;
import org.openseat.rulebook.CalendarMove;

/// So many requests with one clock, told one date and counted anew to another, and what becomes of them.
///
/// @param clock the key of the deadline's name
public record Sum(String clock, LocalDate was, LocalDate counted, CalendarMove fate, int cases) {

    /// The same of so many requests.
    public Sum of(int cases) {
        return new Sum(clock, was, counted, fate, cases);
    }

    static int cases(List<Sum> sums, CalendarMove fate) {
        return sums.stream()
                .filter(sum -> sum.fate() == fate)
                .mapToInt(Sum::cases)
                .sum();
    }
}
