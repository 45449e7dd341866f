package org.openseat.rulebook.choices.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// A paper application counts on the day of its postmark; without a legible one, on the day it came in. An online
/// application of the same child counts instead of it, whichever came first. (Choices guidelines, rules §0.3, R-CHO-1)
public final class PaperInTime {
    public static final Clause CLAUSE = new Clause("Choices guidelines", "Applications by mail");

    /// `lastDay` is the day on which the window closes; `postmark` is null where it cannot be read. `today` is the day
    /// the form is keyed in, and `keyedUntil` the last day for that.
    public record Facts(
            @Nullable LocalDate postmark,
            LocalDate received,
            LocalDate lastDay,
            boolean onlineApplication,
            LocalDate today,
            LocalDate keyedUntil) {}

    public record PostmarkInTime(LocalDate mailed) implements Reason {}

    public record PostmarkTooLate(LocalDate mailed, LocalDate lastDay) implements Reason {}

    public record ReceivedInTime(LocalDate received) implements Reason {}

    /// The family may show a proof of mailing.
    public record ReceivedTooLate(LocalDate received, LocalDate lastDay) implements Reason {}

    public record OnlineCounts() implements Reason {}

    public record KeyingIsOver(LocalDate until) implements Reason {}

    public static Ruling judge(Facts facts) {
        if (facts.onlineApplication()) {
            return new NotMet(new OnlineCounts());
        }
        if (facts.today().isAfter(facts.keyedUntil())) {
            return new NotMet(new KeyingIsOver(facts.keyedUntil()));
        }
        var mailed = facts.postmark();
        boolean inTime = !(mailed == null ? facts.received() : mailed).isAfter(facts.lastDay());
        if (mailed != null) {
            return inTime
                    ? new Met(new PostmarkInTime(mailed))
                    : new NotMet(new PostmarkTooLate(mailed, facts.lastDay()));
        }
        return inTime
                ? new Met(new ReceivedInTime(facts.received()))
                : new NotMet(new ReceivedTooLate(facts.received(), facts.lastDay()));
    }

    private PaperInTime() {}
}
