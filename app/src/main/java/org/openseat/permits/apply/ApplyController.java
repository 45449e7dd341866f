package org.openseat.permits.apply;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Submission;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which a family fills in and submits an application.
@Controller
class ApplyController {

    private final ApplicationDesk desk;
    private final Application application;
    private final TaskLists taskLists;
    private final CheckAnswers checkAnswers;
    private final Clock clock;

    ApplyController(
            ApplicationDesk desk,
            Application application,
            TaskLists taskLists,
            CheckAnswers checkAnswers,
            Clock clock) {
        this.desk = desk;
        this.application = application;
        this.taskLists = taskLists;
        this.checkAnswers = checkAnswers;
        this.clock = clock;
    }

    @GetMapping("/permits/apply/{id}")
    Answer tasks(@PathVariable UUID id, SignedIn family) {
        return with(id, family, draft -> Answer.show(taskLists.page(draft)));
    }

    @GetMapping("/permits/apply/{id}/{part}")
    Answer part(@PathVariable UUID id, @PathVariable String part, SignedIn family) {
        return with(
                id,
                family,
                draft -> withPart(draft, part, found -> {
                    var form = draft.saved(found).orElseGet(() -> found.start(draft));
                    // What was saved unfinished is shown with what is still missing.
                    draft.saved(found).ifPresent(saved -> found.read(form, draft));
                    return Answer.show(found.page(form, draft));
                }));
    }

    /// Right or not, it is kept; only when right the road goes on.
    @PostMapping("/permits/apply/{id}/{part}")
    Answer save(
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam Map<String, String> typed,
            SignedIn family) {
        return with(
                id,
                family,
                draft -> withPart(draft, part, found -> {
                    typed.remove("_csrf");
                    desk.save(draft, found, typed, now());
                    var form = Form.of(found.form(), typed);
                    return found.read(form, draft).isPresent()
                            ? Answer.go(draft.path() + next(draft, found, family))
                            : Answer.again(found.page(form, draft));
                }));
    }

    /// The next part that is not answered yet, else back to the list.
    private String next(Draft saved, Part<?> after, SignedIn family) {
        var draft = desk.find(saved.id(), family, now()).orElse(saved);
        var parts = application.parts(draft);
        return parts.stream()
                .skip(parts.indexOf(after) + 1L)
                .findFirst()
                .filter(part -> draft.saved(part).isEmpty() && part.ready(draft))
                .map(part -> "/" + part.name())
                .orElse("");
    }

    @GetMapping("/permits/apply/{id}/check")
    Answer check(@PathVariable UUID id, SignedIn family) {
        return with(
                id,
                family,
                draft -> application.papersComplete(draft)
                        ? Answer.show(checkAnswers.page(draft, Form.empty(CheckAnswers.FORM)))
                        : Answer.go(draft.path()));
    }

    @PostMapping("/permits/apply/{id}/check")
    Answer submit(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn family) {
        return with(id, family, draft -> {
            var form = Form.of(CheckAnswers.FORM, typed);
            var name = form.required("name");
            form.oneOf("agreed", List.of("yes"));
            if (!form.ok() || name == null) {
                return application.papersComplete(draft)
                        ? Answer.again(checkAnswers.page(draft, form))
                        : Answer.go(draft.path());
            }
            return desk.submit(draft.id(), family, name, now())
                    .map(submission -> switch (submission) {
                        case Submission.Taken(var request) ->
                            Answer.go("/permits/" + request.packet().id() + "/submitted");
                        case Submission.AlreadyOpen(CaseId there) ->
                            Answer.overtaken(checkAnswers.alreadyOpen(draft, form, there));
                        case Submission.Refused _ -> Answer.again(checkAnswers.page(draft, form));
                    })
                    .orElseGet(() -> Answer.go(draft.path()));
        });
    }

    private Answer withPart(Draft draft, String name, Function<Part<?>, Answer> then) {
        return application
                .part(name, draft)
                .map(part -> part.ready(draft) ? then.apply(part) : Answer.go(draft.path()))
                .orElseGet(Answer::notFound);
    }

    /// A draft that was submitted meanwhile leads to its case: the back button is safe.
    private Answer with(UUID id, SignedIn family, Function<Draft, Answer> then) {
        var permit = new CaseId(id);
        Optional<Draft> draft = desk.find(permit, family, now());
        return draft.map(then)
                .or(() -> desk.submitted(permit, family).map(request -> Answer.go("/permits/" + id + "/submitted")))
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
