package org.openseat.rulebook.inter;

import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// Whoever said no does not sit on the Appeals Committee that looks at it again. (LAUSD inter-district permit page,
/// R-APL-1)
public final class OthersDecideAppeal {
    public static final Clause CLAUSE = new Clause("LAUSD inter-district permit page", "Appeals Committee");

    public record Facts(boolean saidNo) {}

    public record DidNotSayNo() implements Reason {}

    public record SaidNoBefore() implements Reason {}

    public static Ruling judge(Facts facts) {
        return facts.saidNo() ? new NotMet(new SaidNoBefore()) : new Met(new DidNotSayNo());
    }

    private OthersDecideAppeal() {}
}
