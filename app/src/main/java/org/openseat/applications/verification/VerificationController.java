package org.openseat.applications.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.verification.VerificationDesk.Done;
import org.openseat.cases.Arrived;
import org.openseat.cycles.Cycles;
import org.openseat.district.SchoolCode;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A school confirms what its own pupils need for the programs they ask for, without reading which. (R-GIF-5, R-SAS-5)
@Controller
class VerificationController {

    private static final int MOST = 500;

    private final VerificationTable table;
    private final VerificationDesk desk;
    private final Cycles cycles;
    private final Schools schools;
    private final Arrived arrived;

    VerificationController(
            VerificationTable table, VerificationDesk desk, Cycles cycles, Schools schools, Arrived arrived) {
        this.table = table;
        this.desk = desk;
        this.cycles = cycles;
        this.schools = schools;
        this.arrived = arrived;
    }

    @GetMapping(TaskPage.QUEUE)
    Answer queue(SignedIn who) {
        var rows = table.waiting(who, MOST).stream()
                .map(task -> new TasksPage.Row(
                        task, name(task.school()), cycles.find(task.cycle()).orElseThrow()))
                .toList();
        List<TasksPage.Behind> backlog = who.is(Role.INTEGRATION)
                ? table.backlog().stream()
                        .map(each ->
                                new TasksPage.Behind(each.cycle().label(), name(each.school()), each.open(), each.of()))
                        .toList()
                : List.of();
        return Answer.show(new TasksPage(rows, backlog));
    }

    @GetMapping(TaskPage.QUEUE + "/{child}/{task}")
    Answer show(@PathVariable UUID child, @PathVariable UUID task, SignedIn who) {
        return with(child, task, who, found -> Answer.show(page(found, AnswerForm.of(found), null)));
    }

    @PostMapping(TaskPage.QUEUE + "/{child}/{task}")
    Answer answer(
            @PathVariable UUID child, @PathVariable UUID task, @RequestParam Map<String, String> typed, SignedIn who) {
        return with(child, task, who, found -> {
            var now = arrived.now();
            var form = Form.of(AnswerForm.NAME, typed);
            var answer = new AnswerForm(found.kind(), form).read(now.toLocalDate());
            if (answer.isEmpty()) {
                return Answer.again(page(found, form, null));
            }
            int seen = typed.getOrDefault("seen", "").matches("\\d{1,6}") ? Integer.parseInt(typed.get("seen")) : -1;
            var done = desk.answer(found, seen, answer.get(), who, now);
            return switch (done) {
                case DONE -> Answer.go(TaskPage.QUEUE);
                case OVERTAKEN, OWN_CHILD, TOO_LATE ->
                    Answer.overtaken(page(table.find(task, who).orElse(found), form, done));
            };
        });
    }

    private TaskPage page(VerificationTask task, Form form, @Nullable Done refused) {
        var cycle = cycles.find(task.cycle()).orElseThrow();
        boolean open = cycle.verification().allows(arrived.now().toInstant());
        return new TaskPage(task, cycle, name(task.school()), open, form, refused);
    }

    private String name(Optional<SchoolCode> school) {
        return school.flatMap(schools::find).map(School::name).orElse("");
    }

    private Answer with(UUID child, UUID id, SignedIn who, Function<VerificationTask, Answer> then) {
        return table.find(id, who)
                .filter(task -> task.student().value().equals(child))
                .map(then)
                .orElseGet(Answer::notFound);
    }
}
