package org.openseat.permits.apply.family;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.people.Parent;
import org.openseat.permits.apply.reason.ReasonPart;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.permits.apply.school.Renewed;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The work of the other parent; asked only when there is one, and where the rule asks for it. (BUL-5347 §III.A,
/// §III.C)
@Component
@Order(12)
public class SecondWorkPart implements PermitPart<WorkFields.Answer> {

    private final Renewed renewed;
    private final SecondParentPart parent;
    private final ReasonPart reason;

    SecondWorkPart(SecondParentPart parent, ReasonPart reason, Renewed renewed) {
        this.renewed = renewed;
        this.parent = parent;
        this.reason = reason;
    }

    @Override
    public String name() {
        return "work2";
    }

    @Override
    public boolean asked(Draft draft) {
        return draft.answer(parent).flatMap(SecondParentPart.Answer::parent).isPresent()
                && reason.is(draft, PermitType.PARENT_EMPLOYMENT, PermitType.CHILD_CARE);
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        renewed.packet(draft).ifPresent(before -> {
            if (before.answers().second() instanceof Parent second) {
                WorkFields.fill(form, second);
            }
        });
        return form;
    }

    @Override
    public Said lead(Draft draft) {
        return reason.workLead(draft);
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return WorkFields.questions(reason.is(draft, PermitType.CHILD_CARE));
    }

    @Override
    public Optional<WorkFields.Answer> read(Form form, Draft draft) {
        return WorkFields.read(form, reason.is(draft, PermitType.CHILD_CARE));
    }
}
