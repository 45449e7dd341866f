package org.openseat.permits.apply;

import java.util.Optional;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The other parent or guardian, if the child has one. (BUL-5347 Att. C)
@Component
@Order(11)
class SecondParentPart implements Part<SecondParentPart.Answer> {

    /// Nobody, or the other parent.
    record Answer(Optional<ParentFields.Answer> parent) {}

    @Override
    public String name() {
        return "parent2";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        draft.renewed().ifPresent(before -> {
            form.values().put("there", before.answers().second() == null ? "no" : "yes");
            if (before.answers().second() instanceof Parent second) {
                ParentFields.fill(form, second);
            }
        });
        return form;
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var there = form.yesNo("there");
        if (there == null) {
            return Optional.empty();
        }
        return there
                ? ParentFields.read(form).map(Optional::of).map(Answer::new)
                : Optional.of(new Answer(Optional.empty()));
    }

    @Override
    public ParentPage page(Form form, Draft draft) {
        return new ParentPage(Step.of(draft, this), form, true);
    }
}
