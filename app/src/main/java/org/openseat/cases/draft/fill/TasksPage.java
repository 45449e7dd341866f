package org.openseat.cases.draft.fill;

import java.util.ArrayList;
import java.util.List;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.Part;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Status;
import org.openseat.ui.piece.Task;

/// The task list of a draft: every part with its state, and what to do next.
///
/// @param missing the papers still to be sent, once everything is answered (R-IDP-5)
record TasksPage(Filling filling, List<Line> lines, List<Paper> missing) implements Page {

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
    record Line(String name, State state) {}

    static TasksPage of(Filling filling) {
        var lines = new ArrayList<Line>();
        filling.parts().forEach(part -> lines.add(new Line(part.name(), state(filling.draft(), part))));
        var missing = filling.missing();
        if (filling.form().hasPapers()) {
            lines.add(new Line("papers", papers(filling, missing)));
        }
        lines.add(new Line("check", filling.complete() ? State.TODO : State.LATER));
        return new TasksPage(filling, List.copyOf(lines), missing);
    }

    private static State state(Draft draft, Part<?> part) {
        if (draft.answer(part).isPresent()) {
            return State.DONE;
        }
        if (!part.ready(draft)) {
            return State.LATER;
        }
        return draft.saved(part).isPresent() ? State.UNFINISHED : State.TODO;
    }

    private static State papers(Filling filling, List<Paper> missing) {
        if (!filling.answered()) {
            return State.LATER;
        }
        if (missing.isEmpty()) {
            return State.DONE;
        }
        return filling.sent().isEmpty() ? State.TODO : State.UNFINISHED;
    }

    List<Task> tasks(Frame frame) {
        return lines.stream()
                .map(line -> new Task(
                        filling.say(frame, "task." + line.name()),
                        null,
                        new Status(line.state().tone, frame.say("cases.draft.state." + line.state())),
                        line.state() == State.LATER ? null : filling.draft().path() + "/" + line.name()))
                .toList();
    }

    long done() {
        return lines.stream().filter(line -> line.state() == State.DONE).count();
    }
}
