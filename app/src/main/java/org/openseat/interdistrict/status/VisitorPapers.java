package org.openseat.interdistrict.status;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openseat.cases.page.Voice;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Status;

/// The papers of a request as somebody with its number sees them: what others sent is counted but not named.
record VisitorPapers(InterCase file, UUID visit) {

    /// The papers it has or needs.
    List<org.openseat.ui.piece.Paper> pieces(Frame frame) {
        return Stream.of(Paper.values())
                .filter(paper -> file.needed().contains(paper)
                        || file.missing().contains(paper)
                        || !sent(paper).isEmpty())
                .map(paper -> piece(frame, paper))
                .toList();
    }

    /// What may be sent now, what is missing first.
    List<Paper> welcome(VisitorDesk desk) {
        return desk.welcome(file.request()).stream()
                .sorted(Comparator.comparing(paper -> !file.missing().contains(paper)))
                .toList();
    }

    private org.openseat.ui.piece.Paper piece(Frame frame, Paper paper) {
        var sent = sent(paper);
        var sheets = sent.stream()
                .filter(document -> document.sentBy().equals(visit))
                .map(document -> sheet(frame, document))
                .toList();
        return new org.openseat.ui.piece.Paper(
                PaperPieces.name(frame, paper),
                null,
                state(frame, paper, sent),
                sheets,
                PaperPieces.problem(Voice.of(frame), sent),
                null);
    }

    private List<Document> sent(Paper paper) {
        return file.documents().stream()
                .filter(document -> document.kind().equals(paper.name()))
                .toList();
    }

    private org.openseat.ui.piece.Paper.Sheet sheet(Frame frame, Document document) {
        var at = "/status/request/papers/" + document.id().value();
        var sheet = PaperPieces.sheet(Voice.of(frame), document, at, true);
        var removable = VisitorDesk.removable(file.request(), file.documents(), document, visit);
        return new org.openseat.ui.piece.Paper.Sheet(
                sheet.name(), sheet.size(), null, removable ? sheet.remove() : null);
    }

    private Status state(Frame frame, Paper paper, List<Document> sent) {
        if (file.missing().contains(paper)) {
            return new Status(Status.Tone.ATTENTION, frame.say("cases.paper.missing"));
        }
        if (sent.stream().anyMatch(d -> d.review() instanceof Review.Accepted)) {
            return new Status(Status.Tone.DONE, frame.say("cases.paper.accepted"));
        }
        return sent.isEmpty()
                ? new Status(Status.Tone.OPEN, frame.say("cases.paper.welcome"))
                : new Status(Status.Tone.WAITING, frame.say("cases.paper.waiting"));
    }
}
