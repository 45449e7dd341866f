package org.openseat.permits.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.PermitDesk;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.Step;
import org.openseat.rulebook.Finding;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The school of residence says yes: it releases the student.
@Controller
class DecideController {

    private final PermitDesk desk;
    private final CaseViews views;
    private final Clock clock;

    DecideController(PermitDesk desk, CaseViews views, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/release")
    Answer askRelease(@PathVariable UUID id, SignedIn staff) {
        return ask(new CaseId(id), staff, Step.RELEASE);
    }

    @PostMapping("/permits/{id}/release")
    Answer release(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn staff) {
        var permit = new CaseId(id);
        var form = Form.of("permits.release", typed);
        return desk.release(permit, staff, form.optional("note"), now())
                .map(outcome -> answer(outcome, permit, staff, Step.RELEASE, form))
                .orElseGet(Answer::notFound);
    }

    /// An old link to a decision that is no longer to be made leads to the case.
    private Answer ask(CaseId id, SignedIn staff, Step step) {
        return views.page(id, staff, now())
                .map(page -> page.steps().contains(step)
                        ? Answer.show(new DecidePage(page, step, Form.empty(DecidePage.form(step)), null))
                        : Answer.go(page.path()))
                .orElseGet(Answer::notFound);
    }

    private Answer answer(Outcome<PermitRequest> outcome, CaseId id, SignedIn staff, Step step, Form form) {
        return switch (outcome) {
            case Outcome.Done _ -> Answer.go("/permits/" + id);
            case Outcome.Overtaken(var current) -> views.overtaken(current, step, staff, now(), form.optional("note"));
            case Outcome.Refused refused -> again(id, staff, step, form, refused.why());
        };
    }

    private Answer again(CaseId id, SignedIn staff, Step step, Form form, Finding why) {
        return views.page(id, staff, now())
                .map(page -> Answer.again(new DecidePage(page, step, form, why)))
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
