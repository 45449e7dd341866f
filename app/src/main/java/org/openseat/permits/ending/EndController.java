package org.openseat.permits.ending;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.documents.Upload;
import org.openseat.permits.CaseFile;
import org.openseat.permits.Ending.How;
import org.openseat.permits.Step;
import org.openseat.permits.web.CaseViews;
import org.openseat.rulebook.EndingGround;
import org.openseat.rulebook.Finding;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A school cancels or revokes a permit, or refuses a renewal: the ground, the evidence, and papers if there are any.
@Controller
class EndController {

    private final EndingDesk desk;
    private final EvidencePapers evidence;
    private final CaseViews views;
    private final Clock clock;

    EndController(EndingDesk desk, EvidencePapers evidence, CaseViews views, Clock clock) {
        this.desk = desk;
        this.evidence = evidence;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/end")
    Answer askEnd(@PathVariable UUID id, SignedIn staff) {
        return ask(new CaseId(id), staff, Step.END);
    }

    @GetMapping("/permits/{id}/refuse-renewal")
    Answer askRefuseRenewal(@PathVariable UUID id, SignedIn staff) {
        return ask(new CaseId(id), staff, Step.REFUSE_RENEWAL);
    }

    @PostMapping("/permits/{id}/end")
    Answer end(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") Set<EndingGround> grounds,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            SignedIn staff) {
        return press(new CaseId(id), Step.END, typed, grounds, files, staff);
    }

    @PostMapping("/permits/{id}/refuse-renewal")
    Answer refuseRenewal(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") Set<EndingGround> grounds,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            SignedIn staff) {
        return press(new CaseId(id), Step.REFUSE_RENEWAL, typed, grounds, files, staff);
    }

    private Answer ask(CaseId id, SignedIn staff, Step step) {
        return views.ask(
                id, step, staff, now(), file -> page(file, step, Form.empty(EndPage.form(step)), Set.of(), null));
    }

    private Answer press(
            CaseId id,
            Step step,
            Map<String, String> typed,
            Set<EndingGround> grounds,
            @Nullable List<MultipartFile> files,
            SignedIn staff) {
        var form = Form.of(EndPage.form(step), typed);
        var how = step == Step.END ? how(form) : How.NOT_RENEWED;
        if (grounds.isEmpty()) {
            form.problem("grounds", EndPage.form(step) + ".grounds.required");
        }
        var words = form.required("evidence");
        evidence.add(id, step, Upload.chosen(files, "yes".equals(typed.get("together"))), staff, clock.instant())
                .forEach(lost -> form.problem(
                        "files", lost.why().key(), lost.why().with().toArray()));
        if (!form.ok() || how == null || words == null) {
            return again(id, step, staff, form, grounds, null);
        }
        var outcome = step == Step.END
                ? desk.end(id, staff, how, grounds, words, now())
                : desk.refuseRenewal(id, staff, grounds, words, now());
        return outcome.map(came -> switch (came) {
                    case Outcome.Done _ -> Answer.go("/permits/" + id);
                    case Outcome.Overtaken(var current) -> views.overtaken(current, step, staff, now(), words);
                    case Outcome.Refused refused -> again(id, step, staff, form, grounds, refused.why());
                })
                .orElseGet(Answer::notFound);
    }

    private Answer again(
            CaseId id, Step step, SignedIn staff, Form form, Set<EndingGround> ticked, @Nullable Finding why) {
        return views.again(
                id, step, staff, now(), form.optional("evidence"), file -> page(file, step, form, ticked, why));
    }

    private EndPage page(CaseFile file, Step step, Form form, Set<EndingGround> ticked, @Nullable Finding why) {
        return new EndPage(file, step, form, ticked, evidence.of(file.packet().id()), why);
    }

    private static @Nullable How how(Form form) {
        var name = form.oneOf("how", List.of(How.CANCELLED.name(), How.REVOKED.name()));
        return name == null ? null : How.valueOf(name);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
