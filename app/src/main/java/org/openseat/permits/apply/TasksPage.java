package org.openseat.permits.apply;

import java.util.List;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Status;
import org.openseat.ui.piece.Task;

/// The task list of an application: every part with its state, and what to do next.
/// @param missing the papers that keep an application from being sent, once everything is answered (R-IDP-5)
record TasksPage(String child, String path, List<Part> parts, List<Paper> missing) implements Page {

    enum State {
        TODO(Status.Tone.TODO),
        UNFINISHED(Status.Tone.ATTENTION),
        DONE(Status.Tone.DONE),
        LATER(Status.Tone.OPEN);

        private final Status.Tone tone;

        State(Status.Tone tone) {
            this.tone = tone;
        }
    }

    /// A part and how far it is.
    record Part(String name, State state) {}

    List<Task> tasks(Frame frame) {
        return parts.stream()
                .map(part -> new Task(
                        frame.say("permits.apply.task." + part.name()),
                        null,
                        new Status(part.state().tone, frame.say("permits.apply.state." + part.state())),
                        part.state() == State.LATER ? null : path + "/" + part.name()))
                .toList();
    }

    List<String> missing(Frame frame) {
        return missing.stream().map(paper -> PaperPieces.name(frame, paper)).toList();
    }

    long done() {
        return parts.stream().filter(part -> part.state() == State.DONE).count();
    }
}
