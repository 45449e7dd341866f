package org.openseat.interdistrict.apply;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Submission;
import org.openseat.interdistrict.InterRequest;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which a family fills in and submits a request between districts.
@Controller
class InterApplyController {

    private final InterApplicationDesk desk;
    private final InterApplication application;
    private final InterCheck check;
    private final Clock clock;

    InterApplyController(InterApplicationDesk desk, InterApplication application, InterCheck check, Clock clock) {
        this.desk = desk;
        this.application = application;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/inter/apply/{id}")
    Answer tasks(@PathVariable UUID id, SignedIn family) {
        return with(id, family, draft -> Answer.show(TasksPage.of(draft, application)));
    }

    @GetMapping("/inter/apply/{id}/{part}")
    Answer part(@PathVariable UUID id, @PathVariable String part, SignedIn family) {
        return with(
                id,
                family,
                draft -> withPart(draft, part, found -> {
                    var form = draft.saved(found).orElseGet(() -> found.start(draft));
                    // What was saved unfinished is shown with what is still missing.
                    draft.saved(found).ifPresent(saved -> found.read(form, draft));
                    return Answer.show(PartPage.of(draft, found, form));
                }));
    }

    /// Right or not, it is kept; only when right the road goes on.
    @PostMapping("/inter/apply/{id}/{part}")
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
                            : Answer.again(PartPage.of(draft, found, form));
                }));
    }

    /// The next part that is not answered yet, else back to the list.
    private String next(Draft saved, Part<?> after, SignedIn family) {
        var draft = desk.find(saved.id(), family, now()).orElse(saved);
        var parts = application.parts(draft);
        return parts.stream()
                .skip(parts.indexOf(after) + 1L)
                .findFirst()
                .filter(part -> draft.answer(part).isEmpty() && part.ready(draft))
                .map(part -> "/" + part.name())
                .orElse("");
    }

    @GetMapping("/inter/apply/{id}/check")
    Answer check(@PathVariable UUID id, SignedIn family) {
        return with(
                id,
                family,
                draft -> application.answered(draft)
                        ? Answer.show(check.page(draft, Form.empty(CheckPage.FORM), null))
                        : Answer.go(draft.path()));
    }

    @PostMapping("/inter/apply/{id}/check")
    Answer submit(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn family) {
        return with(id, family, draft -> {
            var form = Form.of(CheckPage.FORM, typed);
            var name = form.required("name");
            form.oneOf("agreed", List.of("yes"));
            if (!application.answered(draft)) {
                return Answer.go(draft.path());
            }
            if (!form.ok() || name == null) {
                return Answer.again(check.page(draft, form, null));
            }
            return desk.submit(draft.id(), family, name, now())
                    .map(handed -> answer(handed, draft, form))
                    .orElseGet(() -> Answer.go(draft.path()));
        });
    }

    private Answer answer(Submission<InterRequest> handed, Draft draft, Form form) {
        return switch (handed) {
            case Submission.Taken(var request) ->
                Answer.go("/inter/" + request.filed().id() + "/submitted");
            case Submission.AlreadyOpen(CaseId there) -> Answer.overtaken(check.page(draft, form, "/inter/" + there));
            // The check page lists what the rules say against it.
            case Submission.Refused _ -> Answer.again(check.page(draft, form, null));
        };
    }

    private Answer withPart(Draft draft, String name, Function<Part<?>, Answer> then) {
        return application
                .part(name, draft)
                .map(part -> part.ready(draft) ? then.apply(part) : Answer.go(draft.path()))
                .orElseGet(Answer::notFound);
    }

    /// A draft that was submitted meanwhile leads to its case: the back button is safe.
    private Answer with(UUID id, SignedIn family, Function<Draft, Answer> then) {
        var key = new CaseId(id);
        return desk.find(key, family, now())
                .map(then)
                .or(() -> desk.submitted(key, family).map(request -> Answer.go("/inter/" + id + "/submitted")))
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
