package org.openseat.rulebook.choices.filing;

import java.time.Instant;
import org.openseat.district.Moment;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.Closing;

/// A correction of what the December letter says can be asked for until its printed deadline; then everything is
/// frozen.
/// (Choices guidelines, R-CHO-3, R-PTS-15)
public final class CorrectionInTime {
    public static final Clause CLAUSE = new Clause("Choices guidelines", "Confirmation and correction letter");

    public record Facts(Instant asked, Closing closing) {}

    public record CorrectionOpen(Moment closes) implements Reason {}

    public record Frozen(Moment closed) implements Reason {}

    public static Ruling judge(Facts facts) {
        var closes = facts.closing().moment();
        return facts.closing().allows(facts.asked())
                ? new Met(new CorrectionOpen(closes))
                : new NotMet(new Frozen(closes));
    }

    private CorrectionInTime() {}
}
