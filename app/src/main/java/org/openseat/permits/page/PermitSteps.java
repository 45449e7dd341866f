package org.openseat.permits.page;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.Voice;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.cases.step.Press;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.Step;

/// What a feature lets be pressed on a permit request.
public interface PermitSteps {

    List<CaseStep<PermitView>> steps();

    /// A button for a step of the request, open while the reader may take the step.
    static CaseStep<PermitView> of(
            Step step,
            BiFunction<PermitView, Voice, Asking> asks,
            Function<Press<PermitView>, Optional<? extends Outcome<?>>> press,
            PermitEvent... told) {
        return CaseStep.of(step.path(), view -> view.steps().contains(step), asks, press, told);
    }
}
