package org.openseat.interdistrict.apply;

import java.util.ArrayList;
import java.util.List;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.inter.Direction;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Status;
import org.openseat.ui.piece.Task;

/// The task list of a request between districts: every part with its state.
record TasksPage(String child, Direction direction, String path, List<Line> lines, List<Paper> missing)
        implements Page {

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

    static TasksPage of(Draft draft, InterApplication application) {
        var lines = new ArrayList<Line>();
        for (var part : application.parts(draft)) {
            lines.add(new Line(part.name(), state(draft, part)));
        }
        var answered = application.answered(draft);
        var missing = application.missing(draft);
        lines.add(new Line("papers", !answered ? State.LATER : missing.isEmpty() ? State.DONE : State.TODO));
        lines.add(new Line("check", answered ? State.TODO : State.LATER));
        return new TasksPage(draft.child().name().full(), draft.direction(), draft.path(), List.copyOf(lines), missing);
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

    List<Task> tasks(Frame frame) {
        return lines.stream()
                .map(line -> new Task(
                        frame.say("interdistrict.task." + line.name()),
                        null,
                        new Status(line.state().tone, frame.say("permits.apply.state." + line.state())),
                        line.state() == State.LATER ? null : path + "/" + line.name()))
                .toList();
    }

    List<String> missing(Frame frame) {
        return missing.stream()
                .map(paper -> Sentences.capital(paper, frame.language().locale()))
                .toList();
    }

    long done() {
        return lines.stream().filter(line -> line.state() == State.DONE).count();
    }
}
