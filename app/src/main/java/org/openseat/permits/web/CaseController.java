package org.openseat.permits.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of a case, and the page that says a request has arrived.
@Controller
class CaseController {

    private final CaseViews views;
    private final Clock clock;

    CaseController(CaseViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}")
    Answer show(@PathVariable UUID id, SignedIn who) {
        return views.page(new CaseId(id), who, ZonedDateTime.now(clock))
                .<Answer>map(Answer::show)
                .orElseGet(Answer::notFound);
    }

    /// May be reloaded and bookmarked: it says what was received, whatever became of it since.
    @GetMapping("/permits/{id}/submitted")
    Answer submitted(@PathVariable UUID id, SignedIn family) {
        return views.page(new CaseId(id), family, ZonedDateTime.now(clock))
                .map(page -> Answer.show(new SubmittedPage(page)))
                .orElseGet(Answer::notFound);
    }
}
