package org.openseat.permits.page;

import java.util.List;
import java.util.function.Predicate;
import org.openseat.cases.step.CaseStep;
import org.openseat.permits.Step;

/// What a feature lets be pressed on a permit request.
public interface PermitSteps {

    List<CaseStep<PermitView>> steps();

    /// Whether the reader may take the step now.
    static Predicate<PermitView> may(Step step) {
        return view -> view.steps().contains(step);
    }
}
