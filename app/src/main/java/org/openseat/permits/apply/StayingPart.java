package org.openseat.permits.apply;

import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Continuing enrollment: why the home is no longer in the area of the school. (BUL-5347 §III.D)
@Component
@Order(5)
class StayingPart implements Part<StayingPart.Why> {

    enum Why {
        MOVED,
        DISPLACED,
        BOUNDARY
    }

    private final ReasonPart reason;

    StayingPart(ReasonPart reason) {
        this.reason = reason;
    }

    @Override
    public String name() {
        return "staying";
    }

    @Override
    public boolean asked(Draft draft) {
        return reason.is(draft, PermitType.CONTINUING_ENROLLMENT);
    }

    /// How many days at the school before a move the rule asks for that year.
    int days(Draft draft) {
        return reason.numbers(draft).map(Numbers::continuingDays).orElseThrow();
    }

    boolean is(Draft draft, Why why) {
        return draft.answer(this).filter(why::equals).isPresent();
    }

    @Override
    public Form start(Draft draft) {
        return Form.empty(form());
    }

    @Override
    public Optional<Why> read(Form form, Draft draft) {
        var why = form.oneOf("why", Stream.of(Why.values()).map(Why::name).toList());
        return Optional.ofNullable(why).map(Why::valueOf);
    }

    @Override
    public StayingPage page(Form form, Draft draft) {
        return new StayingPage(Step.of(draft, this), form);
    }
}
