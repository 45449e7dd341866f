package org.openseat.cycles.desk;

import java.time.Instant;
import java.util.List;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Status;

/// The windows of every Choices year, the newest year first.
record WindowsPage(List<Cycle> cycles, Instant now) implements Page {

    static Status status(Frame frame, Cycle cycle, WindowRow row, Instant now) {
        if (!row.isOpenYet(now)) {
            return new Status(Status.Tone.TODO, frame.say("cycles.state.before"));
        }
        return row.isOver(now) || cycle.over(now)
                ? new Status(Status.Tone.OPEN, frame.say("cycles.state.over"))
                : new Status(Status.Tone.DONE, frame.say("cycles.state.open"));
    }
}
