package org.openseat.permits.apply;

import java.util.Optional;
import org.openseat.permits.Particulars.LastYear;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Senior status: whether the child was at that school last year. (BUL-5347 §III.B)
@Component
@Order(5)
class LastYearPart implements Part<LastYear> {

    private final ReasonPart reason;
    private final Wanted wanted;

    LastYearPart(ReasonPart reason, Wanted wanted) {
        this.reason = reason;
        this.wanted = wanted;
    }

    @Override
    public String name() {
        return "last-year";
    }

    @Override
    public String form() {
        return "permits.apply.lastYear";
    }

    @Override
    public boolean asked(Draft draft) {
        return reason.is(draft, PermitType.SENIOR_STATUS);
    }

    @Override
    public Form start(Draft draft) {
        return Form.empty(form());
    }

    @Override
    public Optional<LastYear> read(Form form, Draft draft) {
        return Optional.ofNullable(form.yesNo("there")).map(LastYear::new);
    }

    @Override
    public LastYearPage page(Form form, Draft draft) {
        return new LastYearPage(Step.of(draft, this), form, wanted.school(draft));
    }
}
