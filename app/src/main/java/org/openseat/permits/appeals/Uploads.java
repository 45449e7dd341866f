package org.openseat.permits.appeals;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.Voice;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.documents.Added;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.Upload;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Paper;
import org.openseat.ui.piece.Status;
import org.openseat.ui.words.Said;

/// The files that a family adds to an appeal.
public final class Uploads {

    /// The kind of paper under which they are kept.
    private static final String KIND = "APPEAL_SUPPORT";

    private Uploads() {}

    /// Keeps what was chosen; says why each of the other files could not be taken.
    public static List<Said> add(
            DocumentDesk documents, AppealDraft draft, List<Upload> chosen, SignedIn family, ZonedDateTime now) {
        return documents.add(draft.folder(), KIND, chosen, family.id().value(), now.toInstant()).stream()
                .flatMap(each -> each instanceof Added.NotTaken(var _, var why) ? Stream.of(why) : Stream.empty())
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
