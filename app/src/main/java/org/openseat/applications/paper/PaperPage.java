package org.openseat.applications.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.Application;
import org.openseat.applications.Application.Received;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.students.Student;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// A paper form on one screen, beside what there is online for the child.
///
/// @param there the draft or application of the child, if any
/// @param against why the form is not taken
/// @param late the window for what comes after the autumn
record PaperPage(
        Student child,
        Cycle cycle,
        @Nullable Application there,
        Form form,
        List<Question> questions,
        List<Finding> against,
        @Nullable WindowRow late,
        Instant now)
        implements Page {

    /// Whether the only thing against the form is that it is too late for the autumn.
    private boolean tooLate() {
        return !against.isEmpty()
                && against.stream().allMatch(finding -> finding.rule().equals("PaperInTime"));
    }

    /// Whether it can be taken as a late application now. (R-CHO-7)
    boolean canBeLate() {
        return tooLate() && filed() == null && late != null && late.isOpen(now);
    }

    /// From when it could be; empty when it can now, or never.
    String lateFrom(Frame frame) {
        return tooLate() && filed() == null && late != null && !late.isOpenYet(now)
                ? Sentences.moment(late.opens(), frame.language().locale())
                : "";
    }

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
