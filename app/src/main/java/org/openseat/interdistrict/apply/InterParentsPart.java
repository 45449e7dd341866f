package org.openseat.interdistrict.apply;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Accounts;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.ContactFields;
import org.openseat.cases.people.Parent;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The parents or guardians and how to reach them; the second may stay empty. (R-INT-13)
@Component
@Order(6)
class InterParentsPart implements InterPart<InterParentsPart.Answer> {

    record Answer(Parent first, @Nullable Parent second) {}

    private final Accounts accounts;

    InterParentsPart(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "parents";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        var contact = accounts.contact(draft.family());
        form.values().put("name", contact.name());
        form.values().put("email", contact.email());
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(
                new Question.Line("name", "text", false, "name"),
                new Question.Line("phone", "tel", false, "tel"),
                new Question.Line("email", "email", true, "email"),
                Question.optional("name2"),
                new Question.Line("phone2", "tel", true, null),
                new Question.Line("email2", "email", true, null));
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var name = form.required("name");
        var phone = ContactFields.phone(form, "phone");
        var email = ContactFields.optionalEmail(form, "email");
        var other = form.optional("name2");
        var phone2 = other == null ? ContactFields.optionalPhone(form, "phone2") : ContactFields.phone(form, "phone2");
        var email2 = ContactFields.optionalEmail(form, "email2");
        if (!form.ok() || name == null || phone == null) {
            return Optional.empty();
        }
        var second = other == null || phone2 == null ? null : new Parent(other, phone2, null, email2, null);
        return Optional.of(new Answer(new Parent(name, phone, null, email, null), second));
    }
}
