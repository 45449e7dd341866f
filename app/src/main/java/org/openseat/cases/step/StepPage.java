package org.openseat.cases.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openseat.cases.page.CaseView;
import org.openseat.cases.page.Notice;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// Asks once more before a step, and for what the step needs.
///
/// @param refusals the rule that says no to the step, if one does
record StepPage(CaseView of, String path, Asking asking, Form form, List<Notice> refusals) implements Page {

    boolean right() {
        return form.ok() && refusals.isEmpty();
    }

    boolean files() {
        return asking.questions().stream().anyMatch(Question.Files.class::isInstance);
    }

    /// As it was when this person began, also after a colleague was faster.
    Map<String, String> seen() {
        var seen = new LinkedHashMap<>(asking.seen());
        seen.replaceAll((field, now) -> form.value(field).isEmpty() ? now : form.value(field));
        return seen;
    }
}
