package org.openseat.interdistrict.apply;

import java.util.List;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.documents.Document;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.inter.Direction;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Status;
import org.openseat.ui.words.Said;

/// Shows which papers are needed and takes photos or files for each.
record PapersPage(
        String child, Direction direction, String path, List<Needed> papers, List<Said> problems, boolean complete)
        implements Page {

    /// A paper that is needed and the files sent for it so far.
    record Needed(Paper paper, List<Document> files) {}

    static PapersPage of(Draft draft, InterApplication application, List<Said> problems) {
        var sent = application.sent(draft);
        return new PapersPage(
                draft.child().name().full(),
                draft.direction(),
                draft.path(),
                application.needed(draft).stream()
                        .sorted()
                        .map(paper -> new Needed(
                                paper,
                                sent.stream()
                                        .filter(d -> d.kind().equals(paper.name()))
                                        .toList()))
                        .toList(),
                problems,
                application.missing(draft).isEmpty());
    }

    String name(Frame frame, Paper paper) {
        return PaperPieces.name(frame, paper);
    }

    org.openseat.ui.piece.Paper view(Frame frame, Needed needed) {
        var state = needed.files().isEmpty()
                ? new Status(Status.Tone.TODO, frame.say("cases.paper.needed"))
                : new Status(Status.Tone.DONE, frame.say("cases.paper.sent"));
        var sheets = needed.files().stream()
                .map(d -> PaperPieces.sheet(frame, d, path + "/papers/" + d.id().value(), true))
                .toList();
        return new org.openseat.ui.piece.Paper(
                name(frame, needed.paper()), null, state, sheets, PaperPieces.problem(frame, needed.files()), null);
    }
}
