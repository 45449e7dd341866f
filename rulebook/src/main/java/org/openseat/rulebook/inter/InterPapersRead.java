package org.openseat.rulebook.inter;

import java.util.List;
import java.util.Set;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// The permit office reads every paper of a request between districts before it decides. (LAUSD inter-district permit
/// page, R-IDP-19)
public final class InterPapersRead {
    public static final Clause CLAUSE = new Clause("LAUSD inter-district permit page", "Processing");

    /// `unread` are the papers that have been neither accepted nor refused.
    public record Facts(Set<Paper> unread) {
        public Facts {
            unread = Set.copyOf(unread);
        }
    }

    public record EveryPaperRead() implements Reason {}

    public record PapersWaitToBeRead(List<Paper> papers) implements Reason {}

    public static Ruling judge(Facts facts) {
        return facts.unread().isEmpty()
                ? new Met(new EveryPaperRead())
                : new NotMet(
                        new PapersWaitToBeRead(facts.unread().stream().sorted().toList()));
    }

    private InterPapersRead() {}
}
