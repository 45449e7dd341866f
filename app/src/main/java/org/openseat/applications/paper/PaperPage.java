package org.openseat.applications.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.Application;
import org.openseat.applications.Application.Received;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Sentences;
import org.openseat.students.Student;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// A paper form on one screen, beside what there is online for the child.
///
/// @param there the draft or application of the child, if any
/// @param against why the form is not taken
record PaperPage(
        Student child,
        Cycle cycle,
        @Nullable Application there,
        Form form,
        List<Question> questions,
        List<Finding> against)
        implements Page {

    List<String> against(Frame frame) {
        return against.stream()
                .flatMap(finding -> finding.reasons().stream())
                .map(reason -> Sentences.say(reason, frame.language().locale()))
                .toList();
    }

    /// The application that was filed; null where there is none, or only a draft.
    @Nullable
    Received filed() {
        return there instanceof Received received ? received : null;
    }
}
