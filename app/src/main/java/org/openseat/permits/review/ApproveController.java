package org.openseat.permits.review;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.PermitDesk;
import org.openseat.permits.SeatDesk;
import org.openseat.permits.Step;
import org.openseat.permits.web.CaseViews;
import org.openseat.rulebook.Finding;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The requested school grants the permit, with its seats before its eyes.
@Controller
class ApproveController {

    private static final String FORM = "permits.approve";

    private final PermitDesk desk;
    private final SeatDesk seats;
    private final CaseViews views;
    private final Clock clock;

    ApproveController(PermitDesk desk, SeatDesk seats, CaseViews views, Clock clock) {
        this.desk = desk;
        this.seats = seats;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/approve")
    Answer ask(@PathVariable UUID id, SignedIn staff) {
        return views.ask(
                new CaseId(id),
                Step.APPROVE,
                staff,
                now(),
                file -> new ApprovePage(file, seats.of(file.packet()), Form.empty(FORM), null));
    }

    @PostMapping("/permits/{id}/approve")
    Answer approve(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn staff) {
        var permit = new CaseId(id);
        var form = Form.of(FORM, typed);
        seats.noteIfUnknown(permit, form, staff, clock.instant());
        if (!form.ok()) {
            return again(permit, staff, form, null);
        }
        return desk.approve(permit, staff, form.optional("note"), now())
                .map(outcome -> switch (outcome) {
                    case Outcome.Done _ -> Answer.go("/permits/" + id);
                    case Outcome.Overtaken(var current) ->
                        views.overtaken(current, Step.APPROVE, staff, now(), form.optional("note"));
                    case Outcome.Refused refused -> again(permit, staff, form, refused.why());
                })
                .orElseGet(Answer::notFound);
    }

    private Answer again(CaseId permit, SignedIn staff, Form form, @Nullable Finding why) {
        return views.again(
                permit,
                Step.APPROVE,
                staff,
                now(),
                form.optional("note"),
                file -> new ApprovePage(file, seats.of(file.packet()), form, why));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
