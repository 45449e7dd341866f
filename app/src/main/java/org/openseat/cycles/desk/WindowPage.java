package org.openseat.cycles.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.WindowTable;
import org.openseat.district.Moment;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// One window: when it opens and closes, every change so far, and the form that moves its closing.
///
/// @param overtaken somebody has moved it meanwhile
record WindowPage(
        Cycle cycle, WindowRow row, Form form, List<WindowTable.Change> changes, boolean overtaken, Instant now)
        implements Page {

    static String name(Frame frame, WindowRow row) {
        return Sentences.capital(row.window(), frame.language().locale());
    }

    static String moment(Frame frame, @Nullable Moment moment) {
        return moment == null
                ? frame.say("cycles.open.ended")
                : Sentences.moment(moment, frame.language().locale());
    }

    String path() {
        return WindowsController.path(cycle, row.window());
    }
}
