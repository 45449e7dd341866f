package org.openseat.applications.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.verification.VerificationDesk.Done;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// What is asked about one child: its name, what is to be confirmed, since when it must have existed, until when.
/// Nothing of what the family applies for. (design §8)
///
/// @param open whether an answer is still taken
/// @param refused why the answer was not taken just now
record TaskPage(
        VerificationTask task,
        Cycle cycle,
        String school,
        boolean open,
        Form form,
        @Nullable Done refused) implements Page {

    static final String QUEUE = "/desk/verification";

    String path() {
        return path(task);
    }

    /// The child stands in the address, so that it is noted who of the staff has looked. (issue 10)
    static String path(VerificationTask task) {
        return QUEUE + "/" + task.student() + "/" + task.id();
    }

    String due(Frame frame) {
        return Sentences.moment(cycle.verification().moment(), frame.language().locale());
    }

    String evidence(Frame frame) {
        return Sentences.moment(cycle.evidence().moment(), frame.language().locale());
    }

    List<Question> questions() {
        return AnswerForm.questions(task.kind());
    }
}
