package org.openseat.applications.apply;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.Application;
import org.openseat.applications.desk.ApplicationDesk;
import org.openseat.applications.file.Applications;
import org.openseat.cases.Arrived;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page before an application: in which window this child may apply, and what there is already.
@Controller
class NewController {

    private final Students students;
    private final Applications applications;
    private final ApplicationDesk desk;
    private final Cycles cycles;
    private final Arrived arrived;

    NewController(Students students, Applications applications, ApplicationDesk desk, Cycles cycles, Arrived arrived) {
        this.students = students;
        this.applications = applications;
        this.desk = desk;
        this.cycles = cycles;
        this.arrived = arrived;
    }

    @GetMapping("/choices/new/{child}")
    Answer show(@PathVariable UUID child, SignedIn family) {
        return students.find(new StudentId(child), family.id())
                .map(found -> Answer.show(page(found)))
                .orElseGet(Answer::notFound);
    }

    /// A draft that another guardian began is gone on with; whoever filed one has filed it for both. (R-CHO-1)
    @PostMapping("/choices/new/{child}")
    Answer begin(@PathVariable UUID child, @RequestParam String cycle, SignedIn family) {
        var now = arrived.now();
        return students.find(new StudentId(child), family.id())
                .flatMap(found -> open(cycle).map(year -> desk.begin(found.id(), year.year(), family, Map.of(), now)))
                .map(NewController::there)
                .orElseGet(() -> Answer.go("/choices/new/" + child));
    }

    private Optional<Cycle> open(String cycle) {
        return cycles.open(arrived.now().toInstant()).stream()
                .filter(year -> year.year().label().equals(cycle))
                .findFirst();
    }

    private static Answer there(Application application) {
        var id = application.about().id();
        return Answer.go(application instanceof Application.Draft ? "/choices/apply/" + id : "/choices/" + id);
    }

    private NewPage page(Student child) {
        var now = arrived.now().toInstant();
        var years = cycles.all().stream()
                .filter(cycle -> !cycle.over(now)
                        && (cycle.isOpen(now) || cycle.next(now).isPresent()))
                .map(cycle -> new NewPage.Year(cycle, applications.active(child.id(), cycle.year())))
                .toList()
                .reversed();
        return new NewPage(child, years, now);
    }
}
