package org.openseat.cases.page.shown;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.ForEveryKind;
import org.openseat.cases.page.CaseViews;
import org.openseat.ui.Answer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of a case, and the page that says a request has arrived.
@ForEveryKind
class CaseController {

    private final CaseViews views;
    private final Clock clock;

    CaseController(CaseViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/{id}")
    Answer show(CaseKind kind, @PathVariable UUID id, SignedIn who) {
        return views.page(views.of(kind), new CaseId(id), who, ZonedDateTime.now(clock), List.of())
                .map(Answer::show)
                .orElseGet(Answer::notFound);
    }

    /// May be reloaded and bookmarked: it says what was received, whatever became of it since.
    @GetMapping("/{id}/submitted")
    Answer submitted(CaseKind kind, @PathVariable UUID id, SignedIn family) {
        return views.of(kind)
                .open(new CaseId(id), family, ZonedDateTime.now(clock))
                .map(view -> Answer.show(new SubmittedPage(view)))
                .orElseGet(Answer::notFound);
    }
}
