package org.openseat.cases.papers;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.OfKind;
import org.openseat.rulebook.Paper;
import org.openseat.ui.words.Said;

/// What a kind of request says of its papers once a request is in. Whoever asks holds the case until the end of the
/// transaction.
public interface PaperRules extends OfKind {

    /// What a family may send now, and what of it is waited for.
    ///
    /// @param child as the page names it
    /// @param welcome nothing when the request takes no papers any more
    /// @param onLine the paper that need not be a file
    record Asked(
            String child,
            Set<Paper> welcome,
            Set<Paper> missing,
            @Nullable OnLine onLine) {}

    /// A paper that can be signed on a page instead of being sent.
    record OnLine(Paper paper, Said label, String href) {}

    /// Empty when it is no request of this family.
    Optional<Asked> asked(CaseId id, SignedIn family);

    /// Whether this person reads the papers now and says yes or no to each.
    boolean reads(CaseId id, SignedIn who);

    /// A paper has come: some kinds go on when nothing is missing any more.
    default void added(CaseId id, SignedIn by, ZonedDateTime now) {}
}
