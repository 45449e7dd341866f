package org.openseat.cases.status;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.words.Said;

/// Where a request stands, which papers it has, and a form for those that it waits for; nothing else about anybody.
///
/// @param papers empty for a kind whose papers are sent from an account only
/// @param sentSome whether this visit sent some, so that there is a receipt
record RequestPage(Glance glance, Optional<PapersByNumber.Papers> papers, boolean sentSome, List<Said> problems)
        implements Page {

    List<org.openseat.ui.piece.Paper> papers(Frame frame) {
        return papers.map(all -> all.shown().apply(frame)).orElse(List.of());
    }

    String name(Frame frame, Paper paper) {
        return PaperPieces.name(frame, paper);
    }

    List<Paper> choices() {
        return papers.map(PapersByNumber.Papers::welcome).orElse(List.of());
    }

    boolean first(Paper paper) {
        return choices().getFirst() == paper;
    }
}
