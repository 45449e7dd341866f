package org.openseat.permits.apply;

import java.util.Optional;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The work of the parent who applies; asked only where the rule asks for it. (BUL-5347 §III.A, §III.C)
@Component
@Order(10)
class WorkPart implements Part<WorkFields.Answer> {

    private final WorkFields fields;
    private final ReasonPart reason;

    WorkPart(WorkFields fields, ReasonPart reason) {
        this.fields = fields;
        this.reason = reason;
    }

    @Override
    public String name() {
        return "work";
    }

    @Override
    public boolean asked(Draft draft) {
        return reason.is(draft, PermitType.PARENT_EMPLOYMENT, PermitType.CHILD_CARE);
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        draft.renewed().ifPresent(before -> fields.fill(form, before.answers().first()));
        return form;
    }

    @Override
    public Optional<WorkFields.Answer> read(Form form, Draft draft) {
        return fields.read(form, reason.is(draft, PermitType.CHILD_CARE));
    }

    @Override
    public WorkPage page(Form form, Draft draft) {
        return new WorkPage(
                Step.of(draft, this), form, false, reason.careHours(draft).orElse(null));
    }
}
