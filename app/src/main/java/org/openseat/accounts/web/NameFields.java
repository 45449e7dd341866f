package org.openseat.accounts.web;

import java.util.List;
import org.openseat.ui.field.Form;

/// The three fields of a person's name: one name is enough, as some have no other. (R-ACC-1)
public final class NameFields {

    private static final int LONGEST = 100;

    private NameFields() {}

    public static void check(Form form, String name) {
        if (form.value("firstName").isEmpty() && form.value("lastName").isEmpty()) {
            form.problem("firstName", name + ".firstName.required");
        }
        for (var field : List.of("firstName", "middleName", "lastName")) {
            if (form.value(field).length() > LONGEST) {
                form.problem(field, "accounts.name.long", LONGEST);
            }
            if (form.value(field).chars().anyMatch(NameFields::breaksLines)) {
                form.problem(field, name + "." + field + ".required");
            }
        }
    }

    /// A name stands in the first line of mails and letters: it brings no lines of its own.
    private static boolean breaksLines(int letter) {
        var kind = Character.getType(letter);
        return Character.isISOControl(letter)
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR;
    }
}
