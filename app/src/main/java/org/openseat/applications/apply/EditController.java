package org.openseat.applications.apply;

import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.desk.ApplicationDesk;
import org.openseat.applications.file.Applications;
import org.openseat.applications.file.RaceTable;
import org.openseat.cases.Arrived;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.CaseViews;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A family changes what it has sent: in a draft beside it, until that is sent too.
@Controller
class EditController {

    private final Applications applications;
    private final RaceTable races;
    private final ApplicationDesk desk;
    private final CaseViews views;
    private final Arrived arrived;

    EditController(Applications applications, RaceTable races, ApplicationDesk desk, CaseViews views, Arrived arrived) {
        this.applications = applications;
        this.races = races;
        this.desk = desk;
        this.views = views;
        this.arrived = arrived;
    }

    @PostMapping("/choices/{id}/edit")
    Answer edit(@PathVariable UUID id, SignedIn family) {
        var key = new CaseId(id);
        var now = arrived.now();
        return applications
                .find(key, family)
                .flatMap(found -> desk.edit(key, family, Reopened.parts(found.sent(), races.of(key)), now))
                .map(outcome -> outcome instanceof Outcome.Done<?>
                        ? Answer.go("/choices/apply/" + id)
                        : views.overtaken(key, family, now, null))
                .orElseGet(Answer::notFound);
    }
}
