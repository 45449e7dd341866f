package org.openseat.cases.draft.answers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.field.Form;

/// The fields with which a person can be reached.
public final class ContactFields {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private ContactFields() {}

    public static @Nullable String phone(Form form, String field) {
        return phone(form, field, form.required(field));
    }

    public static @Nullable String optionalPhone(Form form, String field) {
        return phone(form, field, form.optional(field));
    }

    private static @Nullable String phone(Form form, String field, @Nullable String typed) {
        if (typed != null && typed.chars().filter(Character::isDigit).count() < 10) {
            form.problem(field, "cases.draft.phone.wrong");
        }
        return typed;
    }

    public static @Nullable String optionalEmail(Form form, String field) {
        var typed = form.optional(field);
        if (typed != null && !EMAIL.matcher(typed).matches()) {
            form.problem(field, "cases.draft.email.wrong");
        }
        return typed;
    }
}
