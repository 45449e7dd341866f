package org.openseat.cases.step;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.Arrived;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.ForEveryKind;
import org.openseat.documents.Arrivals;
import org.openseat.ui.Answer;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The buttons of every kind of case.
@ForEveryKind
class StepController {

    private final CaseSteps steps;
    private final Arrivals arrivals;
    private final Arrived arrived;

    StepController(CaseSteps steps, Arrivals arrivals, Arrived arrived) {
        this.steps = steps;
        this.arrivals = arrivals;
        this.arrived = arrived;
    }

    @GetMapping("/{id}/{step}")
    Answer ask(CaseKind kind, @PathVariable UUID id, @PathVariable String step, SignedIn who) {
        return steps.ask(kind, new CaseId(id), step, who, arrived.now());
    }

    @PostMapping("/{id}/{step}")
    Answer press(
            CaseKind kind,
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            SignedIn who) {
        var uploads = arrivals.chosen(
                files,
                "yes".equals(typed.getFirst("together")),
                who.id().value(),
                arrived.now().toInstant());
        return steps.press(kind, new CaseId(id), step, typed, uploads, who, arrived.now());
    }
}
