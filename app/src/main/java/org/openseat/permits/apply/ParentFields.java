package org.openseat.permits.apply;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.ui.field.Form;

/// The fields of one parent or guardian: name, telephones, e-mail.
final class ParentFields {

    /// A parent's name and how to reach them.
    record Answer(
            String name,
            String phone,
            @Nullable String otherPhone,
            @Nullable String email) {}

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private ParentFields() {}

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
        var phone = form.required("phone");
        var other = form.optional("otherPhone");
        var email = form.optional("email");
        if (phone != null && digits(phone) < 10) {
            form.problem("phone", "permits.apply.phone.wrong");
        }
        if (other != null && digits(other) < 10) {
            form.problem("otherPhone", "permits.apply.phone.wrong");
        }
        if (email != null && !EMAIL.matcher(email).matches()) {
            form.problem("email", "permits.apply.email.wrong");
        }
        return form.ok() && name != null && phone != null
                ? Optional.of(new Answer(name, phone, other, email))
                : Optional.empty();
    }

    private static long digits(String phone) {
        return phone.chars().filter(Character::isDigit).count();
    }
}
