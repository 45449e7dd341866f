package org.openseat.permits.apply;

import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.permits.Particulars.Safety;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.SafetyAndProtection.Danger;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Safety and protection: what the danger is, and the parents' written statement. (BUL-5347 §III.E.2, R-ROL-3)
@Component
@Order(5)
class SafetyPart implements Part<Safety> {

    static final int LONGEST = 10_000;

    private final ReasonPart reason;

    SafetyPart(ReasonPart reason) {
        this.reason = reason;
    }

    @Override
    public String name() {
        return "safety";
    }

    @Override
    public boolean asked(Draft draft) {
        return reason.is(draft, PermitType.SAFETY_AND_PROTECTION);
    }

    @Override
    public Form start(Draft draft) {
        return Form.empty(form());
    }

    @Override
    public Optional<Safety> read(Form form, Draft draft) {
        var danger = form.oneOf(
                "danger", Stream.of(Danger.values()).map(Danger::name).toList());
        var statement = form.required("statement");
        if (statement != null && statement.length() > LONGEST) {
            form.problem("statement", "permits.apply.reason.reason.long", statement.length(), LONGEST);
        }
        return form.ok() && danger != null && statement != null
                ? Optional.of(new Safety(Danger.valueOf(danger), statement))
                : Optional.empty();
    }

    @Override
    public SafetyPage page(Form form, Draft draft) {
        return new SafetyPage(Step.of(draft, this), form);
    }
}
