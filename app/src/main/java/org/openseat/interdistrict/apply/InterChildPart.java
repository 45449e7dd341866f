package org.openseat.interdistrict.apply;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.ChildFields;
import org.openseat.cases.draft.answers.ChildFields.ToKnow;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the office must know of the child before it decides. (R-INT-13)
@Component
@Order(7)
class InterChildPart implements InterPart<ToKnow> {

    @Override
    public String name() {
        return "child";
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return ChildFields.questions();
    }

    @Override
    public Optional<ToKnow> read(Form form, Draft draft) {
        return ChildFields.read(form);
    }
}
