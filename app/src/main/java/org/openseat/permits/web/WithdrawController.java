package org.openseat.permits.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.PermitDesk;
import org.openseat.permits.Step;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The family takes its request back, after it was asked once more.
@Controller
class WithdrawController {

    private final PermitDesk desk;
    private final CaseViews views;
    private final Clock clock;

    WithdrawController(PermitDesk desk, CaseViews views, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/withdraw")
    Answer ask(@PathVariable UUID id, SignedIn family) {
        return views.page(new CaseId(id), family, now())
                .map(page -> page.open() ? Answer.show(new WithdrawPage(page)) : Answer.go(page.path()))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/permits/{id}/withdraw")
    Answer withdraw(@PathVariable UUID id, SignedIn family) {
        var permit = new CaseId(id);
        return desk.withdraw(permit, family, now())
                .map(outcome -> switch (outcome) {
                    case Outcome.Done _ -> Answer.go("/permits/" + id);
                    case Outcome.Overtaken(var current) -> views.overtaken(current, Step.WITHDRAW, family, now(), null);
                    case Outcome.Refused _ -> views.overtaken(permit, family, now(), null);
                })
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
