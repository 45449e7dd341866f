package org.openseat.permits.apply;

import java.util.Optional;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The work of the other parent; asked only when there is one, and where the rule asks for it. (BUL-5347 §III.A,
/// §III.C)
@Component
@Order(12)
class SecondWorkPart implements Part<WorkFields.Answer> {

    private final WorkFields fields;
    private final SecondParentPart parent;
    private final ReasonPart reason;

    SecondWorkPart(WorkFields fields, SecondParentPart parent, ReasonPart reason) {
        this.fields = fields;
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
        draft.renewed().ifPresent(before -> {
            if (before.answers().second() instanceof Parent second) {
                fields.fill(form, second);
            }
        });
        return form;
    }

    @Override
    public Optional<WorkFields.Answer> read(Form form, Draft draft) {
        return fields.read(form, reason.is(draft, PermitType.CHILD_CARE));
    }

    @Override
    public WorkPage page(Form form, Draft draft) {
        return new WorkPage(
                Step.of(draft, this), form, true, reason.careHours(draft).orElse(null));
    }
}
