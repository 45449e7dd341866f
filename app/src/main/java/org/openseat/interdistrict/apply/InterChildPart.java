package org.openseat.interdistrict.apply;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the office must know of the child before it decides. (R-INT-13)
@Component
@Order(7)
class InterChildPart implements InterPart<InterChildPart.Answer> {

    record Answer(boolean specialEducation, boolean section504, boolean expulsion) {}

    @Override
    public String name() {
        return "child";
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(Question.yesNo("specialEducation"), Question.yesNo("section504"), Question.yesNo("expulsion"));
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var iep = form.yesNo("specialEducation");
        var plan = form.yesNo("section504");
        var expulsion = form.yesNo("expulsion");
        return iep == null || plan == null || expulsion == null
                ? Optional.empty()
                : Optional.of(new Answer(iep, plan, expulsion));
    }
}
