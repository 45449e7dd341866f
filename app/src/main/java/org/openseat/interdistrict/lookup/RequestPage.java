package org.openseat.interdistrict.lookup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.Voice;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.interdistrict.InterCase;
import org.openseat.interdistrict.VisitorDesk;
import org.openseat.permits.Glance;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Status;
import org.openseat.ui.words.Said;

/// Where a request stands, which papers it has, and a form for those that it waits for; nothing else about anybody.
///
/// @param file of a request between districts; a permit within the district shows where it stands only
/// @param welcome the papers that may be sent now
record RequestPage(Visit visit, Glance glance, @Nullable InterCase file, Set<Paper> welcome, List<Said> problems)
        implements Page {

    /// The papers it has or needs.
    List<org.openseat.ui.piece.Paper> papers(Frame frame) {
        return file == null
                ? List.of()
                : kinds(file).stream().map(kind -> paper(frame, file, kind)).toList();
    }

    private static List<Paper> kinds(InterCase file) {
        return List.of(Paper.values()).stream()
                .filter(paper -> file.needed().contains(paper)
                        || file.missing().contains(paper)
                        || !sent(file, paper).isEmpty())
                .toList();
    }

    private static List<Document> sent(InterCase file, Paper paper) {
        return file.documents().stream()
                .filter(document -> document.kind().equals(paper.name()))
                .toList();
    }

    /// What others sent is counted but not named.
    private org.openseat.ui.piece.Paper paper(Frame frame, InterCase file, Paper kind) {
        var sent = sent(file, kind);
        var sheets = sent.stream()
                .filter(document -> document.sentBy().equals(visit.id()))
                .map(document -> sheet(frame, file, document))
                .toList();
        return new org.openseat.ui.piece.Paper(
                PaperPieces.name(frame, kind),
                null,
                state(frame, file, kind, sent),
                sheets,
                PaperPieces.problem(Voice.of(frame), sent),
                null);
    }

    private org.openseat.ui.piece.Paper.Sheet sheet(Frame frame, InterCase file, Document document) {
        var at = "/status/request/papers/" + document.id().value();
        var sheet = PaperPieces.sheet(Voice.of(frame), document, at, true);
        var removable = VisitorDesk.removable(file.request(), file.documents(), document, visit.id());
        return new org.openseat.ui.piece.Paper.Sheet(
                sheet.name(), sheet.size(), null, removable ? sheet.remove() : null);
    }

    private static Status state(Frame frame, InterCase file, Paper kind, List<Document> sent) {
        if (file.missing().contains(kind)) {
            return new Status(Status.Tone.ATTENTION, frame.say("cases.paper.missing"));
        }
        if (sent.stream().anyMatch(d -> d.review() instanceof Review.Accepted)) {
            return new Status(Status.Tone.DONE, frame.say("cases.paper.accepted"));
        }
        return sent.isEmpty()
                ? new Status(Status.Tone.OPEN, frame.say("cases.paper.welcome"))
                : new Status(Status.Tone.WAITING, frame.say("cases.paper.waiting"));
    }

    boolean sentSome() {
        return file != null
                && file.documents().stream().anyMatch(d -> d.sentBy().equals(visit.id()));
    }

    String name(Frame frame, Paper paper) {
        return PaperPieces.name(frame, paper);
    }

    List<Paper> choices() {
        return welcome.stream()
                .sorted((one, other) -> Boolean.compare(missing(other), missing(one)))
                .toList();
    }

    private boolean missing(Paper paper) {
        return file != null && file.missing().contains(paper);
    }

    boolean first(Paper paper) {
        return choices().getFirst() == paper;
    }
}
