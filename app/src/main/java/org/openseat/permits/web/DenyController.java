package org.openseat.permits.web;

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
import org.openseat.permits.PermitDesk;
import org.openseat.permits.SeatDesk;
import org.openseat.permits.Step;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.Finding;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A school says no, with its grounds and a few words for the family.
@Controller
class DenyController {

    private static final String FORM = "permits.deny";

    private final PermitDesk desk;
    private final SeatDesk seats;
    private final CaseViews views;
    private final Clock clock;

    DenyController(PermitDesk desk, SeatDesk seats, CaseViews views, Clock clock) {
        this.desk = desk;
        this.seats = seats;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/deny")
    Answer ask(@PathVariable UUID id, SignedIn staff) {
        return views.page(new CaseId(id), staff, now())
                .map(page -> page.steps().contains(Step.DENY)
                        ? Answer.show(denial(page, Form.empty(FORM), Set.of(), null))
                        : Answer.go(page.path()))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/permits/{id}/deny")
    Answer deny(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<DenialGround> grounds,
            @RequestParam Map<String, String> typed,
            SignedIn staff) {
        var permit = new CaseId(id);
        var ticked = Set.copyOf(grounds);
        var form = Form.of(FORM, typed);
        if (ticked.isEmpty()) {
            form.problem("grounds", FORM + ".grounds.required");
        }
        var words = form.required("explanation");
        if (ticked.contains(DenialGround.NO_ROOM)) {
            seats.noteIfUnknown(permit, form, staff, clock.instant());
        }
        if (!form.ok() || words == null) {
            return again(permit, staff, form, ticked, null);
        }
        return desk.deny(permit, staff, ticked, words, now())
                .map(outcome -> switch (outcome) {
                    case Outcome.Done _ -> Answer.go("/permits/" + id);
                    case Outcome.Overtaken(var current) -> views.overtaken(current, Step.DENY, staff, now(), words);
                    case Outcome.Refused refused -> again(permit, staff, form, ticked, refused.why());
                })
                .orElseGet(Answer::notFound);
    }

    /// The form as it was left; should the request have moved on meanwhile, the case with what was written.
    private Answer again(CaseId id, SignedIn staff, Form form, Set<DenialGround> ticked, @Nullable Finding why) {
        return views.page(id, staff, now())
                .map(page -> page.steps().contains(Step.DENY)
                        ? Answer.again(denial(page, form, ticked, why))
                        : views.overtaken(id, staff, now(), form.optional("explanation")))
                .orElseGet(Answer::notFound);
    }

    private DenyPage denial(CasePage page, Form form, Set<DenialGround> ticked, @Nullable Finding why) {
        var asked = page.reader() == CasePage.Reader.REQUESTED_SCHOOL
                && seats.of(page.file().packet()).declared() == null;
        return new DenyPage(page, form, ticked, asked, why);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
