package org.openseat.permits.apply;

import java.util.Optional;
import org.openseat.ui.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Where the other parent works; asked only when there is one. (BUL-5347 §III.A)
@Component
@Order(9)
class SecondWorkPart implements Part<WorkFields.Answer> {

    private final WorkFields fields;
    private final SecondParentPart parent;

    SecondWorkPart(WorkFields fields, SecondParentPart parent) {
        this.fields = fields;
        this.parent = parent;
    }

    @Override
    public String name() {
        return "work2";
    }

    @Override
    public boolean asked(Draft draft) {
        return draft.answer(parent).flatMap(SecondParentPart.Answer::parent).isPresent();
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
        return new WorkPage(Step.of(draft, this), form, true);
    }
}
