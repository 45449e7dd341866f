package org.openseat.permits.duties;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.step.CaseSteps;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The step whose address lies under another's: what was reported is noted, and the permit stays.
@Controller
class NotedController {

    private final CaseSteps steps;
    private final CaseKinds kinds;
    private final Clock clock;

    NotedController(CaseSteps steps, CaseKinds kinds, Clock clock) {
        this.steps = steps;
        this.kinds = kinds;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/change/noted")
    Answer ask(@PathVariable UUID id, SignedIn staff) {
        return steps.ask(kinds.get("PERMIT"), new CaseId(id), ChangeSteps.NOTED, staff, now());
    }

    @PostMapping("/permits/{id}/change/noted")
    Answer settle(@PathVariable UUID id, SignedIn staff) {
        return steps.press(kinds.get("PERMIT"), new CaseId(id), ChangeSteps.NOTED, Map.of(), List.of(), staff, now());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
