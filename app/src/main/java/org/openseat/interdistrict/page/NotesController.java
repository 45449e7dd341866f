package org.openseat.interdistrict.page;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.CaseViews;
import org.openseat.cases.page.Notice;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.interdistrict.samechild.JoinDesk;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the office does beside the steps of a request: a note for itself, and two requests for one child made one.
@Controller
class NotesController {

    private final CaseViews views;
    private final OfficeDesk office;
    private final JoinDesk join;
    private final Clock clock;

    NotesController(CaseViews views, OfficeDesk office, JoinDesk join, Clock clock) {
        this.views = views;
        this.office = office;
        this.join = join;
        this.clock = clock;
    }

    @PostMapping("/inter/{id}/note")
    Answer note(@PathVariable UUID id, @RequestParam(defaultValue = "") String note, SignedIn staff) {
        var key = new CaseId(id);
        return note.isBlank() || office.note(key, note.strip(), staff, now())
                ? Answer.go("/inter/" + id + "#notes")
                : Answer.notFound();
    }

    @PostMapping("/inter/{id}/join")
    Answer join(@PathVariable UUID id, @RequestParam UUID other, SignedIn staff) {
        var key = new CaseId(id);
        return join.join(key, new CaseId(other), staff, now())
                .map(outcome -> switch (outcome) {
                    case Outcome.Done _ -> Answer.go("/inter/" + id);
                    case Outcome.Overtaken _ -> views.overtaken(key, staff, now(), null);
                    case Outcome.Refused refused ->
                        views.again(key, staff, now(), Notice.refused(views.voice(), refused.why()));
                })
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
