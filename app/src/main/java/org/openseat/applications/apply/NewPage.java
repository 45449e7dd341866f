package org.openseat.applications.apply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openseat.applications.Application;
import org.openseat.applications.Application.Received;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.students.Student;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// Whether one can apply for a child now, for which school year and until when.
record NewPage(Student child, List<Year> years, Instant now) implements Page {

    /// A school year that can be applied for, with the draft or application there is already.
    record Year(Cycle cycle, Optional<Application> there) {

        Optional<String> number() {
            return there.filter(Received.class::isInstance)
                    .map(Received.class::cast)
                    .map(received -> received.sent().number().value());
        }

        /// Where the draft or the application is.
        Optional<String> path() {
            return there.map(application -> "/choices/" + (number().isPresent() ? "" : "apply/")
                    + application.about().id());
        }
    }

    /// One line for each window that is open, or the next that opens.
    List<String> windows(Frame frame, Cycle cycle) {
        var open = cycle.open(now).stream().map(row -> open(frame, row)).toList();
        return open.isEmpty()
                ? cycle.next(now).stream()
                        .map(row -> frame.say("applications.new.next", name(frame, row), moment(frame, row)))
                        .toList()
                : open;
    }

    private static String open(Frame frame, WindowRow row) {
        var closes = row.closes();
        return closes == null
                ? frame.say("applications.new.open.lists", name(frame, row))
                : frame.say(
                        "applications.new.open",
                        name(frame, row),
                        Sentences.moment(closes, frame.language().locale()));
    }

    private static String name(Frame frame, WindowRow row) {
        return Sentences.capital(row.window(), frame.language().locale());
    }

    private static String moment(Frame frame, WindowRow row) {
        return Sentences.moment(row.opens(), frame.language().locale());
    }
}
