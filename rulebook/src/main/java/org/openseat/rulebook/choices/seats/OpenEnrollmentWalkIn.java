package org.openseat.rulebook.choices.seats;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.numbers.EntryNumbers;

/// After the window a school with room keeps enrolling until the second Friday of the school calendar, or until the day
/// the
/// year sets. (Open Enrollment Q&A 2005, R-OE-6, G22)
public final class OpenEnrollmentWalkIn {
    public static final Clause CLAUSE = new Clause("Open Enrollment Q&A (2005)", "After the window");

    /// `firstDay` is the first day of instruction of the cycle.
    public record Facts(LocalDate day, LocalDate firstDay, boolean hasRoom) {}

    public record RoomIsLeft(LocalDate until) implements Reason {}

    public record SchoolIsFull() implements Reason {}

    public record WalkInIsOver(LocalDate until) implements Reason {}

    public static Ruling judge(Facts facts, EntryNumbers numbers) {
        var until = until(facts.firstDay(), numbers);
        if (facts.day().isAfter(until)) {
            return new NotMet(new WalkInIsOver(until));
        }
        return facts.hasRoom() ? new Met(new RoomIsLeft(until)) : new NotMet(new SchoolIsFull());
    }

    /// The last day; the first day of instruction can itself be the first Friday.
    public static LocalDate until(LocalDate firstDay, EntryNumbers numbers) {
        var after = numbers.openEnrollmentAfterWindow();
        return after.equals(EntryNumbers.SECOND_FRIDAY)
                ? firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)).plusWeeks(1)
                : MonthDay.parse("--" + after).atYear(firstDay.getYear());
    }

    private OpenEnrollmentWalkIn() {}
}
