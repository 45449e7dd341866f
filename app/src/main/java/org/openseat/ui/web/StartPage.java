package org.openseat.ui.web;

import java.time.LocalDate;
import java.util.List;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.Windows.Window;
import org.openseat.ui.piece.Status;

/// The public front door: what a family can do here, and when.
record StartPage(LocalDate today, List<Window> windows) implements Page {

    Status status(Frame frame, Window window) {
        if (window.open(today)) {
            return new Status(Status.Tone.DONE, frame.say("ui.window.open"));
        }
        return today.isBefore(window.opens())
                ? new Status(Status.Tone.WAITING, frame.say("ui.window.opens", frame.shortDate(window.opens())))
                : new Status(Status.Tone.OPEN, frame.say("ui.window.closed"));
    }

    boolean open() {
        return windows.stream().anyMatch(window -> window.open(today));
    }
}
