package org.openseat.applications.verification;

import java.util.List;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// What waits for an answer: of one's own school, or for Student Integration Services of all.
///
/// @param backlog by school, for who sees all (X7)
record TasksPage(List<Row> rows, List<Behind> backlog) implements Page {

    record Row(VerificationTask task, String school, Cycle cycle) {

        String path() {
            return TaskPage.path(task);
        }

        String due(Frame frame) {
            return Sentences.moment(
                    cycle.verification().moment(), frame.language().locale());
        }
    }

    record Behind(String cycle, String school, int open, int of) {}
}
