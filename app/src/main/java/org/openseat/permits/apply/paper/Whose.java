package org.openseat.permits.apply.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.schools.Years;
import org.openseat.students.Student;
import org.openseat.students.Students;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Component;

/// Finds the child that an application on paper is for: any of the district's by number and birth date, a school's own
/// by name; and says on which days an application can have come.
@Component
class Whose {

    private static final int MOST = 20;

    private final Students students;
    private final Years years;

    Whose(Students students, Years years) {
        this.students = students;
        this.years = years;
    }

    /// The day it was received; null, with the problem noted, when it is still to come or nobody could apply on it.
    @Nullable
    LocalDate received(Form form, LocalDate today) {
        var day = form.date("received");
        if (day != null && day.isAfter(today)) {
            form.problem("received", "permits.paper.received.future");
        } else if (day != null && years.open(day).isEmpty()) {
            form.problem("received", "permits.paper.received.closed");
        }
        return day;
    }

    /// The children it may be, each problem noted.
    List<Student> found(Form form, SignedIn staff) {
        return form.value("number").isEmpty()
                ? byName(form, staff)
                : byNumber(form).stream().toList();
    }

    private Optional<Student> byNumber(Form form) {
        var birth = form.date("birth");
        var child = students.withDistrictId(form.value("number"))
                .filter(found -> found.birthDate().equals(birth));
        if (birth != null && child.isEmpty()) {
            form.problem("number", "permits.paper.number.unknown");
        }
        return child;
    }

    private List<Student> byName(Form form, SignedIn staff) {
        if (form.value("name").isEmpty() || staff.schools().isEmpty()) {
            form.problem("number", "permits.paper.number.required");
            return List.of();
        }
        var found = students.named(form.value("name"), staff.schools());
        if (found.isEmpty() || found.size() > MOST) {
            form.problem("name", "permits.paper.name." + (found.isEmpty() ? "unknown" : "many"));
        }
        return found.size() > MOST ? List.of() : found;
    }

    /// The one that was found by number, or picked from those of a name: two children may have the same one.
    Optional<Student> chosen(Form form, List<Student> found) {
        if (!form.value("number").isEmpty() || found.isEmpty()) {
            return found.stream().findFirst();
        }
        var id = form.oneOf(
                "child", found.stream().map(each -> each.id().toString()).toList());
        return found.stream().filter(each -> each.id().toString().equals(id)).findFirst();
    }
}
