package org.openseat.rulebook.choices.offers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openseat.rulebook.choices.numbers.OfferNumbers;

/// When a family is reminded of an offer that it has not answered: the closer the day, the more ways. A call from a
/// waiting list is short, and is remembered on its first and its last day. (R-CHO-5, R-CHO-20)
public final class OfferReminders {

    /// A reminder that is due.
    ///
    /// @param daysLeft after today; 0 on the last day
    /// @param phone whether the school calls the family as well
    public record Reminder(int daysLeft, boolean phone) {}

    /// What is due on this day for an offer made by a draw; what fell on a day on which nothing ran is made up for by
    /// the
    /// next day, not doubled.
    ///
    /// @param opened the day on which the family was told, which is no reminder
    public static Optional<Reminder> ofRun(LocalDate opened, LocalDate today, LocalDate last, OfferNumbers numbers) {
        int left = (int) ChronoUnit.DAYS.between(today, last);
        int since = (int) ChronoUnit.DAYS.between(opened, last);
        return numbers.reminderDays().stream()
                .filter(days -> left >= 0 && left <= days && days < since)
                .reduce((_, later) -> later)
                .map(days ->
                        new Reminder(days, days.equals(numbers.reminderDays().getLast())));
    }

    /// The same for a call from a waiting list: only its last day, as the call itself is the first.
    public static Optional<Reminder> ofCall(LocalDate opened, LocalDate today, LocalDate last) {
        return today.equals(last) && opened.isBefore(last) ? Optional.of(new Reminder(0, true)) : Optional.empty();
    }

    private OfferReminders() {}
}
