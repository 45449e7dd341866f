package org.openseat.permits.apply.family;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.ChildFields;
import org.openseat.cases.draft.answers.ChildFields.ToKnow;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.students.Students;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Special education, a 504 plan, expulsion: facts that change who must decide. (BUL-5347 §II.A.10-11, Att. C)
@Component
@Order(8)
public class ChildPart implements PermitPart<ToKnow> {

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
            form.values().put(ChildFields.IEP, "yes");
        }
        if (known.section504()) {
            form.values().put(ChildFields.PLAN_504, "yes");
        }
        return form;
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
