package org.openseat.permits.apply.family;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.answers.ContactFields;
import org.openseat.cases.people.Parent;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// The fields of one parent or guardian: name, telephones, e-mail.
public final class ParentFields {

    /// A parent's name and how to reach them.
    public record Answer(
            String name,
            String phone,
            @Nullable String otherPhone,
            @Nullable String email) {}

    private ParentFields() {}

    static List<Question> questions(String autocomplete) {
        return List.of(
                new Question.Line("name", "text", false, autocomplete),
                new Question.Line("phone", "tel", false, null),
                new Question.Line("otherPhone", "tel", true, null),
                new Question.Line("email", "email", true, null));
    }

    static void fill(Form form, Parent before) {
        form.values().put("name", before.name());
        form.values().put("phone", before.phone());
        put(form, "otherPhone", before.otherPhone());
        put(form, "email", before.email());
    }

    private static void put(Form form, String field, @Nullable String text) {
        if (text != null) {
            form.values().put(field, text);
        }
    }

    static Optional<Answer> read(Form form) {
        var name = form.required("name");
        var phone = ContactFields.phone(form, "phone");
        var other = ContactFields.optionalPhone(form, "otherPhone");
        var email = ContactFields.optionalEmail(form, "email");
        return form.ok() && name != null && phone != null
                ? Optional.of(new Answer(name, phone, other, email))
                : Optional.empty();
    }
}
