package org.openseat.rulebook;

import java.util.List;
import java.util.Set;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// The school of residence reads every paper of a packet before it releases the student. (BUL-5347 §II.C.2)
public final class PapersRead {
    public static final Clause CLAUSE = new Clause("BUL-5347", "§II.C.2");

    /// `unread` are the papers of which at least one page has been neither accepted nor refused.
    public record Facts(Set<Paper> unread) {}

    public record AllPapersRead() implements Reason {}

    public record PapersNotRead(List<Paper> papers) implements Reason {}

    public static Ruling judge(Facts facts) {
        return facts.unread().isEmpty()
                ? new Met(new AllPapersRead())
                : new NotMet(new PapersNotRead(facts.unread().stream().sorted().toList()));
    }

    private PapersRead() {}
}
