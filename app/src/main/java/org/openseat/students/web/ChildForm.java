package org.openseat.students.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.schools.Address;
import org.openseat.schools.Residence;
import org.openseat.students.NewChild;
import org.openseat.students.Student;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Component;

/// The form about a child who is not in the district: name, birth date, grade, school and home. (R-ACC-16)
@Component
class ChildForm {

    static final String NAME = "students.child";

    private static final Pattern ZIP = Pattern.compile("\\d{5}(-\\d{4})?");
    private static final int LONGEST = 100;

    private final Places places;

    ChildForm(Places places) {
        this.places = places;
    }

    Optional<NewChild> read(Form form, LocalDate today) {
        var name = name(form);
        var birthDate = BirthDate.read(form, today);
        var grade = grade(form);
        var school = optional(form, "school");
        var home = home(form);
        if (!form.ok() || birthDate.isEmpty() || grade.isEmpty() || home.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewChild(name, birthDate.get(), grade.get(), school, home.get()));
    }

    /// One name is enough: some have no other.
    private static Student.Name name(Form form) {
        var first = optional(form, "firstName");
        var last = optional(form, "lastName");
        if (first.isEmpty() && last.isEmpty()) {
            form.problem("firstName", NAME + ".firstName.required");
        }
        return new Student.Name(first.orElse(""), optional(form, "middleName"), last.orElse(""));
    }

    /// The home alone; a P.O. box is no home. (R-CHO-10)
    Optional<Address> home(Form form) {
        var street = text(form, "street");
        var apartment = optional(form, "apartment");
        var city = text(form, "city");
        var zip = text(form, "zip");
        if (zip != null && !ZIP.matcher(zip).matches()) {
            form.problem("zip", NAME + ".zip.digits");
        }
        if (street == null || city == null || zip == null) {
            return Optional.empty();
        }
        var home = new Address(street, apartment, city, zip);
        places.fault(home).ifPresent(why -> form.problem("street", fault(why)));
        return form.ok() ? Optional.of(home) : Optional.empty();
    }

    private static String fault(Residence.Why why) {
        return NAME + (why == Residence.Why.POST_OFFICE_BOX ? ".street.box" : ".street.number");
    }

    private static Optional<Grade> grade(Form form) {
        var typed = form.required("grade");
        var grade = Arrays.stream(Grade.values())
                .filter(known -> known.code().equals(typed))
                .findFirst();
        if (typed != null && grade.isEmpty()) {
            form.problem("grade", NAME + ".grade.required");
        }
        return grade;
    }

    private static @Nullable String text(Form form, String field) {
        var typed = form.required(field);
        tooLong(form, field);
        return typed;
    }

    private static Optional<String> optional(Form form, String field) {
        tooLong(form, field);
        return Optional.of(form.value(field)).filter(Predicate.not(String::isEmpty));
    }

    private static void tooLong(Form form, String field) {
        if (form.value(field).length() > LONGEST) {
            form.problem(field, "students.tooLong", LONGEST);
        }
    }
}
