package org.openseat.students.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openseat.names.Digits;
import org.openseat.ui.field.Form;

/// The form that finds a child of the district: ID, birth date and PIN. (R-ACC-15)
final class LinkForm {

    static final String NAME = "students.link";

    /// Districts differ in how long an ID is, so no length is asked for (rules §14.2); this bounds only what is sent
    /// on.
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}-]{1,40}");

    private static final Pattern PIN = Pattern.compile("[\\p{L}\\p{N}]{1,40}");

    record Triple(String districtId, LocalDate birthDate, String pin) {

        @Override
        public String toString() {
            return "Triple";
        }
    }

    private LinkForm() {}

    /// What was typed, or nothing when the form has problems. The PIN is not sent back to the page.
    static Optional<Triple> read(Form form, LocalDate today) {
        var id = bare(form.required("districtId"));
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            form.problem("districtId", NAME + ".districtId.letters");
        }
        var birthDate = BirthDate.read(form, today);
        var pin = bare(form.required("pin"));
        if (!pin.isEmpty() && !PIN.matcher(pin).matches()) {
            form.problem("pin", NAME + ".pin.letters");
        }
        form.values().remove("pin");
        return form.ok() ? birthDate.map(date -> new Triple(id, date, pin)) : Optional.empty();
    }

    private static String bare(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : Digits.of(typed).replaceAll("\\s+", "");
    }
}
