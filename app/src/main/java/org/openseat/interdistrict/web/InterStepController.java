package org.openseat.interdistrict.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.interdistrict.AppealAnswers;
import org.openseat.interdistrict.Colleagues;
import org.openseat.interdistrict.FamilyDesk;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterStep;
import org.openseat.interdistrict.OfficeDesk;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.inter.InterDenialGround;
import org.openseat.rulebook.inter.InterEndingGround;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The buttons of a request between districts: each asks once more, and for what it needs, before it is done.
@Controller
class InterStepController {

    private final InterViews views;
    private final FamilyDesk family;
    private final OfficeDesk office;
    private final AppealAnswers appeals;
    private final Colleagues colleagues;
    private final Clock clock;

    InterStepController(
            InterViews views,
            FamilyDesk family,
            OfficeDesk office,
            AppealAnswers appeals,
            Colleagues colleagues,
            Clock clock) {
        this.views = views;
        this.family = family;
        this.office = office;
        this.appeals = appeals;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping("/inter/{id}/{step}")
    Answer ask(@PathVariable UUID id, @PathVariable String step, SignedIn who) {
        return with(
                id,
                step,
                who,
                (page, found) -> page.steps().contains(found)
                        ? Answer.show(page(page, found, Form.empty(StepPage.form(found))))
                        : Answer.go(page.path()));
    }

    @PostMapping("/inter/{id}/{step}")
    Answer press(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn who) {
        return with(id, step, who, (page, found) -> {
            var values = new LinkedHashMap<String, String>();
            typed.forEach((field, all) -> values.put(field, String.join(",", all)));
            var form = Form.of(StepPage.form(found), values);
            var key = new CaseId(id);
            return press(found, form, key, who)
                    .map(pressed -> views.after(pressed, key, who, now()))
                    .orElseGet(() -> Answer.again(page(page, found, form)));
        });
    }

    private StepPage page(CasePage page, InterStep step, Form form) {
        return new StepPage(
                page,
                step,
                form,
                office.lawfulGrounds(page.file().filed()).stream().sorted().toList(),
                step == InterStep.HAND_OVER ? colleagues.all() : List.of());
    }

    /// Empty while the form is not right yet.
    private Optional<Optional<Outcome<InterRequest>>> press(InterStep step, Form form, CaseId id, SignedIn who) {
        var now = now();
        return switch (step) {
            case WITHDRAW -> done(family.withdraw(id, who, now));
            case APPEAL -> text(form, "why", why -> family.appeal(id, why, who, now));
            case GO_TO_COUNTY -> done(family.goToCounty(id, who, now));
            case TAKE_ON -> done(office.takeOn(id, who, now));
            case HAND_OVER -> text(form, "to", to -> office.give(id, to, who, now));
            case AWAIT_RELEASE -> done(office.awaitRelease(id, who, now));
            case AWAIT_SCHOOL -> done(office.awaitSchool(id, who, now));
            case NOTE_RELEASE -> yes(form, "yes", yes -> office.noteRelease(id, yes, who, now));
            case NOTE_SCHOOL -> yes(form, "yes", yes -> office.noteSchool(id, yes, who, now));
            case APPROVE -> done(office.approve(id, form.optional("note"), who, now));
            case ASK ->
                several(
                        form,
                        "papers",
                        Paper.class,
                        papers -> text(form, "message", message -> office.ask(id, papers, message, who, now)));
            case DENY ->
                several(
                        form,
                        "grounds",
                        InterDenialGround.class,
                        grounds -> text(form, "explanation", words -> office.deny(id, grounds, words, who, now)));
            case REVOKE ->
                several(form, "grounds", InterEndingGround.class, grounds -> {
                    var stays = form.yesNo("withSchoolYear");
                    return text(
                            form,
                            "evidence",
                            words -> office.revoke(id, grounds, words, Boolean.TRUE.equals(stays), who, now));
                });
            case GRANT_APPEAL -> text(form, "why", why -> appeals.grant(id, why, who, now));
            case DENY_APPEAL -> text(form, "why", why -> appeals.deny(id, why, who, now));
            case COUNTY_GRANTS -> done(appeals.county(id, true, who, now));
            case COUNTY_DENIES -> done(appeals.county(id, false, who, now));
            case COMPLETE, ABANDON, DEEM_DENIED, EXPIRE -> done(Optional.empty());
        };
    }

    private static Optional<Optional<Outcome<InterRequest>>> done(Optional<Outcome<InterRequest>> pressed) {
        return Optional.of(pressed);
    }

    private static Optional<Optional<Outcome<InterRequest>>> text(
            Form form, String field, Function<String, Optional<Outcome<InterRequest>>> then) {
        var text = form.required(field);
        return form.ok() && text != null ? done(then.apply(text)) : Optional.empty();
    }

    private static Optional<Optional<Outcome<InterRequest>>> yes(
            Form form, String field, Function<Boolean, Optional<Outcome<InterRequest>>> then) {
        var yes = form.yesNo(field);
        return yes == null ? Optional.empty() : done(then.apply(yes));
    }

    private static <E extends Enum<E>> Optional<Optional<Outcome<InterRequest>>> several(
            Form form, String field, Class<E> type, Function<Set<E>, Optional<Optional<Outcome<InterRequest>>>> then) {
        var typed = List.of(form.value(field).split(","));
        var chosen = Stream.of(type.getEnumConstants())
                .filter(each -> typed.contains(each.name()))
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            form.problem(field, form.name() + "." + field + ".required");
        }
        return then.apply(chosen);
    }

    private interface Then {
        Answer answer(CasePage page, InterStep step);
    }

    private Answer with(UUID id, String step, SignedIn who, Then then) {
        return Stream.of(InterStep.values())
                .filter(each -> each.path().equals(step) && !each.byItself())
                .findFirst()
                .flatMap(found -> views.page(new CaseId(id), who, now()).map(page -> then.answer(page, found)))
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
