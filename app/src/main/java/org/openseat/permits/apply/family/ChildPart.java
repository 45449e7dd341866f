package org.openseat.permits.apply.family;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.students.Students;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Special education, a 504 plan, expulsion: facts that change who must decide. (BUL-5347 §II.A.10-11, Att. C)
@Component
@Order(8)
public class ChildPart implements PermitPart<ChildPart.Answer> {

    public record Answer(boolean specialEducation, boolean section504, boolean expulsion) {}

    private final Students students;

    ChildPart(Students students) {
        this.students = students;
    }

    @Override
    public String name() {
        return "child";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        var known = students.specialEducation(draft.child().id());
        if (known.iep()) {
            form.values().put("iep", "yes");
        }
        if (known.section504()) {
            form.values().put("plan504", "yes");
        }
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(Question.yesNo("iep"), Question.yesNo("plan504"), Question.yesNo("expulsion"));
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var iep = form.yesNo("iep");
        var plan504 = form.yesNo("plan504");
        var expulsion = form.yesNo("expulsion");
        return iep == null || plan504 == null || expulsion == null
                ? Optional.empty()
                : Optional.of(new Answer(iep, plan504, expulsion));
    }
}
