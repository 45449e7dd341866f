package org.openseat.rulebook;

import java.time.LocalDate;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// The permit office opens a decision again that a school made by mistake: on the same day, before anybody has built
/// on it. Later a family appeals and a school ends a permit, each with its own notice. (BUL-5347 §V.B.9, R-ROL-2)
public final class Reopening {
    public static final Clause CLAUSE = new Clause("BUL-5347", "§V.B.9");

    /// @param closedOthers whether other requests of the child were closed because of the decision
    public record Facts(LocalDate decided, LocalDate today, boolean closedOthers) {}

    public record DecidedToday() implements Reason {}

    public record DecidedBefore(LocalDate day) implements Reason {}

    public record OthersWereClosed() implements Reason {}

    public static Ruling judge(Facts facts) {
        if (!facts.decided().equals(facts.today())) {
            return new NotMet(new DecidedBefore(facts.decided()));
        }
        return facts.closedOthers() ? new NotMet(new OthersWereClosed()) : new Met(new DecidedToday());
    }

    private Reopening() {}
}
