package org.openseat.permits.ending;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.Step;
import org.openseat.permits.web.CaseViews;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A school that found the home outside the district sends the case to the permit office.
@Controller
class ReferController {

    private static final String FORM = "permits.refer";

    private final EndingDesk desk;
    private final CaseViews views;
    private final Clock clock;

    ReferController(EndingDesk desk, CaseViews views, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/refer")
    Answer ask(@PathVariable UUID id, SignedIn staff) {
        return views.ask(new CaseId(id), Step.REFER, staff, now(), file -> new ReferPage(file, Form.empty(FORM)));
    }

    @PostMapping("/permits/{id}/refer")
    Answer refer(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn staff) {
        var permit = new CaseId(id);
        var form = Form.of(FORM, typed);
        var finding = form.required("finding");
        if (finding == null) {
            return views.again(permit, Step.REFER, staff, now(), null, file -> new ReferPage(file, form));
        }
        return desk.refer(permit, staff, finding, now())
                .map(outcome -> switch (outcome) {
                    case Outcome.Done _ -> Answer.go("/permits/" + id);
                    case Outcome.Overtaken(var current) -> views.overtaken(current, Step.REFER, staff, now(), finding);
                    case Outcome.Refused(var current, var why) ->
                        views.overtaken(current, Step.REFER, staff, now(), finding);
                })
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
