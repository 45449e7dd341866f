package org.openseat.rulebook.choices.seats;

import java.time.LocalDate;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;

/// One more magnet can be asked for where seats are left: without points, behind everyone on its waiting list, without
/// a
/// guarantee. (Choices site 2014-15, R-SA-1 to R-SA-3)
public final class SpaceAvailable {
    public static final Clause CLAUSE = new Clause("Choices site (2014-15)", "Space Available");

    /// `onList`: whether the program is on the year's published list; `waiting`: how many names of its waiting list
    /// have
    /// not been offered a seat.
    public record Facts(boolean onList, int waiting, LocalDate today) {}

    public record AfterTheList(LocalDate until) implements Reason {}

    public record ListNotExhausted(int waiting, LocalDate until) implements Reason {}

    public record NoSpaceListed() implements Reason {}

    public record CallsAreOver(LocalDate until) implements Reason {}

    /// Whether it can be asked for.
    public static Ruling judge(Facts facts, ChoicesNumbers numbers) {
        var until = until(numbers);
        if (!facts.onList()) {
            return new NotMet(new NoSpaceListed());
        }
        return facts.today().isAfter(until) ? new NotMet(new CallsAreOver(until)) : new Met(new AfterTheList(until));
    }

    /// Whether a seat may be offered now to somebody who asked.
    public static Ruling mayCall(Facts facts, ChoicesNumbers numbers) {
        var until = until(numbers);
        if (facts.today().isAfter(until)) {
            return new NotMet(new CallsAreOver(until));
        }
        return facts.waiting() > 0
                ? new NotMet(new ListNotExhausted(facts.waiting(), until))
                : new Met(new AfterTheList(until));
    }

    /// The last day for calls, in the school year applied for.
    public static LocalDate until(ChoicesNumbers numbers) {
        var inFirstHalf = numbers.days().lateListsClose().atYear(numbers.cycle().startYear());
        return numbers.cycle().contains(inFirstHalf) ? inFirstHalf : inFirstHalf.plusYears(1);
    }

    private SpaceAvailable() {}
}
