package org.openseat.retention.hold;

import java.util.Map;
import java.util.Optional;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Finds the child whose records are to be put on hold, by its student ID or, as not every child has one, by the number
/// of a request.
@Controller
class FindController {

    private static final String HERE = "/desk/retention/hold";

    private final Holds holds;
    private final Students students;

    FindController(Holds holds, Students students) {
        this.holds = holds;
        this.students = students;
    }

    @GetMapping(HERE)
    Answer ask() {
        return Answer.show(new FindPage(Form.empty(FindPage.FORM)));
    }

    /// What was typed is sent and not put into the path: it must not stand in anybody's log.
    @PostMapping(HERE)
    Answer find(@RequestParam Map<String, String> typed) {
        var form = Form.of(FindPage.FORM, typed);
        var number = form.required("number");
        var child = number == null ? Optional.<StudentId>empty() : child(number);
        if (number != null && child.isEmpty()) {
            form.problem("number", FindPage.FORM + ".number.unknown");
        }
        return child.map(found -> Answer.go(HoldController.PATH + found))
                .orElseGet(() -> Answer.again(new FindPage(form)));
    }

    private Optional<StudentId> child(String number) {
        return students.withDistrictId(number)
                .map(Student::id)
                .or(() -> ConfirmationNumber.read(number).flatMap(holds::childOf));
    }
}
