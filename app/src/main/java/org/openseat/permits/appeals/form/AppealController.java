package org.openseat.permits.appeals.form;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.step.CaseSteps;
import org.openseat.permits.AppealForm;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.appeals.AppealDesk;
import org.openseat.permits.appeals.AppealDraft;
import org.openseat.permits.appeals.AppealFields;
import org.openseat.permits.appeals.FiledAppeal.Kind;
import org.openseat.permits.appeals.Received;
import org.openseat.permits.file.CaseFile;
import org.openseat.rulebook.Finding;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which a family writes an appeal, signs it and sends it: to the school first, to the district then.
/// Staff key in an appeal on paper on the same pages. (BUL-5347 §V.B.1)
@Controller
class AppealController {

    private final AppealDrafts drafts;
    private final AppealDesk desk;
    private final CheckPages checks;
    private final CaseSteps steps;
    private final Clock clock;

    AppealController(AppealDrafts drafts, AppealDesk desk, CheckPages checks, CaseSteps steps, Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.checks = checks;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/appeal")
    Answer begin(@PathVariable UUID id, SignedIn family) {
        return drafts.with(id, family, now(), (file, draft) -> Answer.show(new BeginPage(file, draft.kind())));
    }

    /// The same road: to whom it leads is said by how the case stands.
    @GetMapping("/permits/{id}/escalate")
    Answer escalate(@PathVariable UUID id, SignedIn family) {
        return begin(id, family);
    }

    @GetMapping("/permits/{id}/appeal/why")
    Answer why(@PathVariable UUID id, SignedIn family) {
        return drafts.with(id, family, now(), (file, draft) -> Answer.show(page(file, draft, AppealPart.WHY)));
    }

    @PostMapping("/permits/{id}/appeal/why")
    Answer why(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn family) {
        return drafts.with(id, family, now(), (file, draft) -> save(file, draft, AppealPart.WHY, typed));
    }

    @GetMapping("/permits/{id}/appeal/facts")
    Answer facts(@PathVariable UUID id, SignedIn family) {
        return drafts.with(id, family, now(), (file, draft) -> Answer.show(page(file, draft, AppealPart.FACTS)));
    }

    @PostMapping("/permits/{id}/appeal/facts")
    Answer facts(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn family) {
        return drafts.with(id, family, now(), (file, draft) -> save(file, draft, AppealPart.FACTS, typed));
    }

    private static QuestionPage page(CaseFile file, AppealDraft draft, AppealPart part) {
        return new QuestionPage(file, draft, part, AppealForms.kept(part, draft));
    }

    /// Right or not, it is kept; only when right the road goes on.
    private Answer save(CaseFile file, AppealDraft draft, AppealPart part, Map<String, String> typed) {
        typed.keySet().retainAll(part.fields());
        desk.save(draft, typed);
        var form = Form.of(part.form(draft), typed);
        part.check(form);
        var next = AppealPart.values()[part.ordinal() + 1];
        return form.ok()
                ? Answer.go(file.path() + "/appeal/" + next.path())
                : Answer.again(new QuestionPage(file, draft, part, form));
    }

    @GetMapping("/permits/{id}/appeal/check")
    Answer check(@PathVariable UUID id, SignedIn family) {
        return drafts.with(id, family, now(), (file, draft) -> {
            var missing = AppealForms.missing(draft);
            return draft.onPaper() && missing == null && checks.unscanned(draft)
                    ? Answer.go(file.path() + "/appeal/papers")
                    : missing == null
                            ? Answer.show(checks.page(file, draft, Form.empty(AppealForms.SIGN), null))
                            : Answer.go(file.path() + "/appeal/" + missing.path());
        });
    }

    @PostMapping("/permits/{id}/appeal/check")
    Answer send(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn family) {
        var now = now();
        return drafts.with(id, family, now, (file, draft) -> {
            var missing = AppealForms.missing(draft);
            if (missing != null) {
                return Answer.go(file.path() + "/appeal/" + missing.path());
            }
            if (draft.onPaper() && checks.unscanned(draft)) {
                return Answer.go(file.path() + "/appeal/papers");
            }
            var sign = Form.of(AppealForms.SIGN, typed);
            var how = AppealForms.received(draft, file, sign, family, now.toLocalDate());
            var form = how == null ? null : AppealForms.signed(draft, sign, how.day());
            return form == null || how == null
                    ? Answer.again(checks.page(file, draft, sign, null))
                    : send(draft, form, how, now)
                            .map(outcome -> sent(outcome, file, draft, sign, family, now))
                            .orElseGet(Answer::notFound);
        });
    }

    private Optional<Outcome<PermitRequest>> send(AppealDraft draft, AppealForm form, Received how, ZonedDateTime now) {
        return draft.kind() == Kind.FIRST
                ? desk.appeal(draft.permit(), form, how, now)
                : desk.escalate(draft.permit(), form, how, now);
    }

    private Answer sent(
            Outcome<PermitRequest> outcome,
            CaseFile file,
            AppealDraft draft,
            Form sign,
            SignedIn family,
            ZonedDateTime now) {
        return switch (outcome) {
            case Outcome.Done _ -> Answer.go(draft.onPaper() ? file.path() : file.path() + "/appeal/filed");
            case Outcome.Overtaken _ ->
                steps.overtaken(
                        draft.permit(),
                        file.path(),
                        Set.of(draft.kind() == Kind.FIRST ? PermitEvent.APPEALED : PermitEvent.ESCALATED),
                        family,
                        now,
                        draft.typed().get(AppealFields.WHY));
            case Outcome.Refused refused -> again(file, draft, sign, refused.why());
        };
    }

    private Answer again(CaseFile file, AppealDraft draft, Form sign, @Nullable Finding why) {
        return Answer.again(checks.page(file, draft, sign, why));
    }

    /// May be reloaded and bookmarked: it says what was received, whatever became of it since.
    @GetMapping("/permits/{id}/appeal/filed")
    Answer filed(@PathVariable UUID id, SignedIn family) {
        return checks.filed(new CaseId(id), family, now())
                .<Answer>map(Answer::show)
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
