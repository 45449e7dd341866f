package org.openseat.rulebook.choices.seats;

import java.time.LocalDate;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.numbers.ChoicesDays;

/// On-time waiting lists close at the end of a calendar day counted from the first day of instruction, which is day 1;
/// the year then counts for every child who is still on a list. (Magnet pages, R-CHO-19, R-PTS-16)
///
/// Late and Space Available lists close later and earn nothing ([SpaceAvailable#until]).
public final class ListCloses {
    public static final Clause CLAUSE = new Clause("Magnet and dual language pages", "Waiting lists");

    public record ListStillOpen(LocalDate until) implements Reason {}

    public record ListHasClosed(LocalDate closed) implements Reason {}

    public static Ruling judge(LocalDate today, LocalDate firstDay, ChoicesDays days) {
        var last = lastDay(firstDay, days);
        return today.isAfter(last) ? new NotMet(new ListHasClosed(last)) : new Met(new ListStillOpen(last));
    }

    /// The last day on which the list is open.
    public static LocalDate lastDay(LocalDate firstDay, ChoicesDays days) {
        return firstDay.plusDays(days.listCloseDay() - 1L);
    }

    private ListCloses() {}
}
