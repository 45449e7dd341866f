package org.openseat.permits.appeals;

import java.util.List;
import org.openseat.cases.page.Voice;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.documents.Added;
import org.openseat.documents.Document;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Paper;
import org.openseat.ui.piece.Status;
import org.openseat.ui.words.Said;

/// The files that a family adds to an appeal.
public final class Uploads {

    /// The kind of paper under which they are kept.
    public static final String KIND = "APPEAL_SUPPORT";

    private Uploads() {}

    /// Why each of the other files could not be taken.
    public static List<Said> problems(List<Added> added) {
        return added.stream()
                .filter(Added.NotTaken.class::isInstance)
                .map(each -> ((Added.NotTaken) each).why())
                .toList();
    }

    /// Those of a draft, which can be taken out again.
    public static Paper paper(Frame frame, List<Document> files, String path) {
        var state = files.isEmpty()
                ? new Status(Status.Tone.OPEN, frame.say("appeals.papers.none"))
                : new Status(Status.Tone.DONE, frame.say("cases.paper.sent"));
        var sheets = files.stream()
                .map(file -> PaperPieces.sheet(
                        Voice.of(frame),
                        file,
                        path + "/appeal/papers/" + file.id().value(),
                        true))
                .toList();
        return new Paper(frame.say("appeals.papers.yours"), null, state, sheets, null, null);
    }
}
