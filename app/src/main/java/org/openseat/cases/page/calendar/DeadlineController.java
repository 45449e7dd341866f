package org.openseat.cases.page.calendar;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.ForEveryKind;
import org.openseat.cases.page.CaseViews;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The date on the next-step card as an entry for the reader's own calendar.
@ForEveryKind
class DeadlineController {

    private final CaseViews views;
    private final CaseCalendar calendar;
    private final Clock clock;

    DeadlineController(CaseViews views, CaseCalendar calendar, Clock clock) {
        this.views = views;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/{id}/deadline.ics")
    ResponseEntity<String> deadline(CaseKind kind, @PathVariable UUID id, SignedIn who) {
        var now = ZonedDateTime.now(clock);
        return views.of(kind)
                .open(new CaseId(id), who, now)
                .map(view ->
                        calendar.file(view.head().id(), view.head().path(), view.day(views.voice()), now.toInstant()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
