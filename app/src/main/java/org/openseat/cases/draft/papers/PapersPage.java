package org.openseat.cases.draft.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.DraftForm.OtherWay;
import org.openseat.cases.draft.fill.Filling;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.documents.Document;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.words.Said;

/// Shows which papers are needed and takes photos or files for each.
record PapersPage(Filling filling, List<Asked> papers, List<Said> problems, boolean complete, boolean whole)
        implements Page {

    /// A paper that is needed or may be added, the files sent for it so far, and what was sent before that could serve.
    record Asked(
            Paper paper,
            boolean optional,
            List<Document> files,
            List<SentBefore.Found> before,
            @Nullable OtherWay otherWay) {}

    static PapersPage of(Filling filling, List<SentBefore.Found> before, List<Said> problems) {
        var sent = filling.sent();
        var needed = filling.needed();
        return new PapersPage(
                filling,
                filling.asked().stream()
                        .map(paper -> asked(
                                filling,
                                paper,
                                !needed.contains(paper),
                                sent.stream()
                                        .filter(file -> file.kind().equals(paper.name()))
                                        .toList(),
                                before))
                        .toList(),
                problems,
                filling.complete(),
                filling.missing().isEmpty());
    }

    private static Asked asked(
            Filling filling, Paper paper, boolean optional, List<Document> files, List<SentBefore.Found> before) {
        return new Asked(
                paper,
                optional,
                files,
                before.stream()
                        .filter(found -> found.paper().kind().equals(paper.name()))
                        .toList(),
                files.isEmpty()
                        ? filling.form().otherWay(filling.draft(), paper).orElse(null)
                        : null);
    }

    org.openseat.ui.piece.Paper view(Frame frame, Asked asked) {
        return PaperPieces.draft(
                frame,
                asked.paper(),
                asked.optional(),
                asked.files(),
                filling.draft().path());
    }
}
