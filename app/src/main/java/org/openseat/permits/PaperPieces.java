package org.openseat.permits;

import java.util.List;
import java.util.Locale;
import org.openseat.cases.page.Voice;
import org.openseat.documents.Document;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Status;

/// Names the papers of a permit request, and shows them while it is still being filled in.
public final class PaperPieces {

    private PaperPieces() {}

    /// A paper of an application that is still being filled in: its files can be taken out again.
    public static org.openseat.ui.piece.Paper draft(
            Frame frame, Paper paper, boolean optional, List<Document> files, String path) {
        var voice = Voice.of(frame);
        var missing = optional
                ? new Status(Status.Tone.OPEN, voice.say("cases.paper.welcome"))
                : new Status(Status.Tone.TODO, voice.say("cases.paper.needed"));
        var state = files.isEmpty() ? missing : new Status(Status.Tone.DONE, voice.say("cases.paper.sent"));
        var sheets = files.stream()
                .map(d ->
                        org.openseat.cases.papers.PaperPieces.sheet(voice, d, path + "/papers/" + d.id().value(), true))
                .toList();
        return new org.openseat.ui.piece.Paper(
                name(voice, paper),
                voice.say("permits.paper.about." + paper.name().toLowerCase(Locale.ROOT)),
                state,
                sheets,
                org.openseat.cases.papers.PaperPieces.problem(voice, files),
                null);
    }

    /// The short name of a paper.
    public static String name(Frame frame, Paper paper) {
        return name(Voice.of(frame), paper);
    }

    public static String name(Voice voice, Paper paper) {
        return voice.say("permits.paper.name." + paper.name().toLowerCase(Locale.ROOT));
    }
}
