package org.openseat.rulebook.choices.gifted;

import java.time.Instant;
import org.openseat.district.Moment;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.Closing;

/// Whoever is asked whether a child qualifies answers in January; what nobody has confirmed by then is not proven.
/// (Choices FAQ, R-GIF-5, P7)
public final class VerifiedInTime {
    public static final Clause CLAUSE = new Clause("Choices FAQ", "Verification by schools");

    /// What who was asked has said.
    public enum Answer {
        NONE,
        CONFIRMED,
        NOT_CONFIRMED
    }

    public record Facts(Answer answer, Closing closing, Instant asOf) {}

    public record Confirmed() implements Reason {}

    public record NotConfirmed() implements Reason {}

    public record AnswerDue(Moment closes) implements Reason {}

    public record NobodyConfirmed(Moment closed) implements Reason {}

    public static Ruling judge(Facts facts) {
        return switch (facts.answer()) {
            case CONFIRMED -> new Met(new Confirmed());
            case NOT_CONFIRMED -> new NotMet(new NotConfirmed());
            case NONE -> unanswered(facts.closing(), facts.asOf());
        };
    }

    private static Ruling unanswered(Closing closing, Instant asOf) {
        return closing.allows(asOf)
                ? new Undetermined(new AnswerDue(closing.moment()))
                : new NotMet(new NobodyConfirmed(closing.moment()));
    }

    private VerifiedInTime() {}
}
