package org.openseat.permits.apply;

import java.util.Optional;
import org.openseat.ui.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Where the parent who applies works. (BUL-5347 §III.A)
@Component
@Order(7)
class WorkPart implements Part<WorkFields.Answer> {

    private final WorkFields fields;

    WorkPart(WorkFields fields) {
        this.fields = fields;
    }

    @Override
    public String name() {
        return "work";
    }

    @Override
    public Form start(Draft draft) {
        return Form.empty(form());
    }

    @Override
    public Optional<WorkFields.Answer> read(Form form, Draft draft) {
        return fields.read(form);
    }

    @Override
    public WorkPage page(Form form, Draft draft) {
        return new WorkPage(Step.of(draft, this), form, false);
    }
}
