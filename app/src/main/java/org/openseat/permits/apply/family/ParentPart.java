package org.openseat.permits.apply.family;

import java.util.List;
import java.util.Optional;
import org.openseat.accounts.Accounts;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.permits.apply.school.Renewed;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The parent or guardian who applies, and how to reach them. (BUL-5347 Att. C)
@Component
@Order(9)
public class ParentPart implements PermitPart<ParentFields.Answer> {

    private final Renewed renewed;
    private final Accounts accounts;

    ParentPart(Accounts accounts, Renewed renewed) {
        this.renewed = renewed;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "parent";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        renewed.packet(draft)
                .ifPresent(before -> ParentFields.fill(form, before.answers().first()));
        var contact = accounts.contact(draft.family());
        form.values().put("name", contact.name());
        form.values().put("email", contact.email());
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return ParentFields.questions("name");
    }

    @Override
    public Optional<ParentFields.Answer> read(Form form, Draft draft) {
        return ParentFields.read(form);
    }
}
