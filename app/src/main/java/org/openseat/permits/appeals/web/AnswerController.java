package org.openseat.permits.appeals.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.CaseFile;
import org.openseat.permits.CaseFiles;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.Step;
import org.openseat.permits.appeals.AnswerDesk;
import org.openseat.permits.web.CaseViews;
import org.openseat.rulebook.Finding;
import org.openseat.ui.Answer;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The school, and then the district, answers an appeal: yes with a note, or no with a written reason.
@Controller
class AnswerController {

    private final AnswerDesk desk;
    private final CaseViews views;
    private final CaseFiles files;
    private final AppealCards cards;
    private final Languages languages;
    private final HttpServletRequest asked;
    private final Clock clock;

    AnswerController(
            AnswerDesk desk,
            CaseViews views,
            CaseFiles files,
            AppealCards cards,
            Languages languages,
            HttpServletRequest asked,
            Clock clock) {
        this.desk = desk;
        this.views = views;
        this.files = files;
        this.cards = cards;
        this.languages = languages;
        this.asked = asked;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/grant-appeal")
    Answer askGrant(@PathVariable UUID id, SignedIn staff) {
        return ask(new CaseId(id), staff, Step.GRANT_APPEAL);
    }

    @GetMapping("/permits/{id}/deny-appeal")
    Answer askDeny(@PathVariable UUID id, SignedIn staff) {
        return ask(new CaseId(id), staff, Step.DENY_APPEAL);
    }

    @PostMapping("/permits/{id}/grant-appeal")
    Answer grant(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn staff) {
        var permit = new CaseId(id);
        var now = now();
        var form = Form.of(AnswerPage.form(Step.GRANT_APPEAL), typed);
        tooLong(form);
        return form.ok()
                ? desk.grant(permit, staff, form.optional("words"), now)
                        .map(outcome -> answered(outcome, permit, staff, Step.GRANT_APPEAL, form, now))
                        .orElseGet(Answer::notFound)
                : again(permit, staff, Step.GRANT_APPEAL, form, null, now);
    }

    @PostMapping("/permits/{id}/deny-appeal")
    Answer deny(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn staff) {
        var permit = new CaseId(id);
        var now = now();
        var form = Form.of(AnswerPage.form(Step.DENY_APPEAL), typed);
        var reason = form.required("words");
        tooLong(form);
        return form.ok() && reason != null
                ? desk.deny(permit, staff, reason, now)
                        .map(outcome -> answered(outcome, permit, staff, Step.DENY_APPEAL, form, now))
                        .orElseGet(Answer::notFound)
                : again(permit, staff, Step.DENY_APPEAL, form, null, now);
    }

    @GetMapping("/permits/{id}/ask-more")
    Answer askForMore(@PathVariable UUID id, SignedIn staff) {
        return views.ask(
                new CaseId(id), Step.GRANT_APPEAL, staff, now(), file -> new AskPage(file, AskPage.empty(), null));
    }

    @PostMapping("/permits/{id}/ask-more")
    Answer askForMore(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn staff) {
        var permit = new CaseId(id);
        var now = now();
        var form = Form.of(AskPage.FORM, typed);
        var question = form.required("words");
        tooLong(form);
        Function<CaseFile, Page> page = file -> new AskPage(file, form, null);
        if (!form.ok() || question == null) {
            return views.again(permit, Step.GRANT_APPEAL, staff, now, form.optional("words"), page);
        }
        return desk.askForMore(permit, staff, question, now)
                .map(outcome -> switch (outcome) {
                    case Outcome.Done _ -> Answer.go("/permits/" + permit);
                    case Outcome.Overtaken(var current) ->
                        views.overtaken(current, Step.GRANT_APPEAL, staff, now, question);
                    case Outcome.Refused refused ->
                        views.again(
                                permit,
                                Step.GRANT_APPEAL,
                                staff,
                                now,
                                question,
                                file -> new AskPage(file, form, refused.why()));
                })
                .orElseGet(Answer::notFound);
    }

    private static void tooLong(Form form) {
        var length = form.value("words").length();
        if (length > AppealForms.LONGEST) {
            form.problem("words", "appeals.long", length, AppealForms.LONGEST);
        }
    }

    private Answer ask(CaseId id, SignedIn staff, Step step) {
        return views.ask(id, step, staff, now(), page(step, Form.empty(AnswerPage.form(step)), staff, null));
    }

    private Answer answered(
            Outcome<PermitRequest> outcome, CaseId id, SignedIn staff, Step step, Form form, ZonedDateTime now) {
        return switch (outcome) {
            case Outcome.Done _ -> Answer.go("/permits/" + id);
            case Outcome.Overtaken(var current) -> views.overtaken(current, step, staff, now, form.optional("words"));
            case Outcome.Refused refused -> barred(id, staff, step, form, refused.why(), now);
        };
    }

    /// The rule and what was written, on the same page, though its buttons are not for this person.
    private Answer barred(CaseId id, SignedIn staff, Step step, Form form, Finding why, ZonedDateTime now) {
        return files.open(id, staff, now)
                .map(file -> Answer.again(page(step, form, staff, why).apply(file)))
                .orElseGet(Answer::notFound);
    }

    private Answer again(CaseId id, SignedIn staff, Step step, Form form, @Nullable Finding why, ZonedDateTime now) {
        return views.again(id, step, staff, now, form.optional("words"), page(step, form, staff, why));
    }

    private Function<CaseFile, Page> page(Step step, Form form, SignedIn staff, @Nullable Finding why) {
        var language = languages.of(asked);
        return file -> new AnswerPage(file, step, form, cards.toDecide(file, staff, language), why);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
