package org.openseat.permits.apply;

import java.util.Optional;
import org.openseat.accounts.Accounts;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The parent or guardian who applies, and how to reach them. (BUL-5347 Att. C)
@Component
@Order(9)
class ParentPart implements Part<ParentFields.Answer> {

    private final Accounts accounts;

    ParentPart(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "parent";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        draft.renewed()
                .ifPresent(before -> ParentFields.fill(form, before.answers().first()));
        var contact = accounts.contact(draft.family());
        form.values().put("name", contact.name());
        form.values().put("email", contact.email());
        return form;
    }

    @Override
    public Optional<ParentFields.Answer> read(Form form, Draft draft) {
        return ParentFields.read(form);
    }

    @Override
    public ParentPage page(Form form, Draft draft) {
        return new ParentPage(Step.of(draft, this), form, false);
    }
}
