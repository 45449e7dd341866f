package org.openseat.applications.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.file.Applications;
import org.openseat.cases.Arrived;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Finding;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Staff key in a paper form: first the child, then the form on one screen, beside what was filed online.
@Controller
class PaperController {

    private static final String FIND = "/desk/choices/paper";
    private static final String FORM = FIND + "/{child}";

    private final Students students;
    private final Applications applications;
    private final Programs programs;
    private final Cycles cycles;
    private final PaperDesk desk;
    private final Arrived arrived;

    PaperController(
            Students students,
            Applications applications,
            Programs programs,
            Cycles cycles,
            PaperDesk desk,
            Arrived arrived) {
        this.students = students;
        this.applications = applications;
        this.programs = programs;
        this.cycles = cycles;
        this.desk = desk;
        this.arrived = arrived;
    }

    @GetMapping(FIND)
    Answer ask() {
        return Answer.show(new FindPage(Form.empty(FindPage.FORM)));
    }

    @PostMapping(FIND)
    Answer find(@RequestParam Map<String, String> typed) {
        var form = Form.of(FindPage.FORM, typed);
        var number = form.required("number");
        var child = number == null ? Optional.<Student>empty() : students.withDistrictId(number);
        if (number != null && child.isEmpty()) {
            form.problem("number", FindPage.FORM + ".number.unknown");
        }
        return child.map(found -> Answer.go(FIND + "/" + found.id())).orElseGet(() -> Answer.again(new FindPage(form)));
    }

    @GetMapping(FORM)
    Answer form(@PathVariable UUID child) {
        return with(child, about -> Answer.show(page(about, Form.empty(PaperFields.NAME), List.of())));
    }

    @PostMapping(FORM)
    Answer key(@PathVariable UUID child, @RequestParam Map<String, String> typed, SignedIn who) {
        var now = arrived.now();
        return with(child, about -> {
            var form = Form.of(PaperFields.NAME, typed);
            return about.fields()
                    .read(form, now.toLocalDate())
                    .map(read -> switch (desk.key(about.child(), about.cycle(), read, who, now)) {
                        case PaperDesk.Taken(var id) -> Answer.go("/choices/" + id);
                        case PaperDesk.NotTaken(var why) -> Answer.again(page(about, form, why));
                    })
                    .orElseGet(() -> Answer.again(page(about, form, List.of())));
        });
    }

    private record About(Student child, Cycle cycle, PaperFields fields) {}

    /// The child with a number of the district's; of others staff learn nothing here.
    private Answer with(UUID child, Function<About, Answer> then) {
        return cycles.current(arrived.now().toInstant())
                .flatMap(cycle -> students.registered(new StudentId(child))
                        .map(found -> new About(found, cycle, new PaperFields(cycle, programs))))
                .map(then)
                .orElseGet(Answer::notFound);
    }

    private PaperPage page(About about, Form form, List<Finding> against) {
        return new PaperPage(
                about.child(),
                about.cycle(),
                applications.active(about.child().id(), about.cycle().year()).orElse(null),
                form,
                about.fields().questions(),
                against,
                about.fields().late().flatMap(about.cycle()::window).orElse(null),
                arrived.now().toInstant());
    }
}
