package org.openseat.students.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openseat.ui.field.Form;

/// Reads a birth date typed as month, day and year, and says what is wrong with it in plain words.
final class BirthDate {

    private static final String FIELD = "birthDate";
    private static final List<String> PARTS = List.of("month", "day", "year");

    /// Nobody older goes to school; such a year is a slip of the finger.
    private static final int OLDEST = 30;

    private BirthDate() {}

    static Optional<LocalDate> read(Form form, LocalDate today) {
        var empty = PARTS.stream()
                .filter(part -> form.value(FIELD + "." + part).isEmpty())
                .count();
        if (empty > 0) {
            return wrong(form, empty == PARTS.size() ? "required" : "incomplete");
        }
        try {
            return check(LocalDate.of(number(form, "year"), number(form, "month"), number(form, "day")), form, today);
        } catch (NumberFormatException e) {
            return wrong(form, "numbers");
        } catch (DateTimeException e) {
            return wrong(form, "impossible");
        }
    }

    private static Optional<LocalDate> check(LocalDate date, Form form, LocalDate today) {
        if (date.isAfter(today)) {
            return wrong(form, "future");
        }
        return date.isBefore(today.minusYears(OLDEST)) ? wrong(form, "year") : Optional.of(date);
    }

    private static int number(Form form, String part) {
        return Integer.parseInt(form.value(FIELD + "." + part));
    }

    private static Optional<LocalDate> wrong(Form form, String what) {
        form.problem(FIELD, "students.birthDate." + what);
        return Optional.empty();
    }
}
