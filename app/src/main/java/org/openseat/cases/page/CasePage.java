package org.openseat.cases.page;

import java.util.List;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.TimelineEntry;

/// The page of a case: what happens next, what the rules say, the papers, and all that happened.
///
/// @param letters links to what was written in the case, newest first
record CasePage(CaseView of, List<Notice> notices, List<CaseCard> cards, List<Action> letters) implements Page {

    List<CaseCard> cards(boolean beside) {
        return cards.stream().filter(card -> card.beside() == beside).toList();
    }

    /// Newest first; who merely looked is shown to staff only.
    List<TimelineEntry> timeline(Voice voice) {
        return of.timeline().stream()
                .filter(entry -> of.staff() || !entry.what().forStaffOnly())
                .map(entry -> new TimelineEntry(entry.at(), entry.who(), of.what(entry, voice), of.why(entry, voice)))
                .toList();
    }
}
