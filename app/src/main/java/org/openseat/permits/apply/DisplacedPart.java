package org.openseat.permits.apply;

import java.util.Optional;
import org.openseat.permits.Particulars.Displaced;
import org.openseat.permits.apply.StayingPart.Why;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Continuing enrollment because the district took the home: whether the child attends the school. (BUL-5347 §III.D.2)
@Component
@Order(6)
class DisplacedPart implements Part<Displaced> {

    private final StayingPart staying;
    private final Wanted wanted;

    DisplacedPart(StayingPart staying, Wanted wanted) {
        this.staying = staying;
        this.wanted = wanted;
    }

    @Override
    public String name() {
        return "displaced";
    }

    @Override
    public boolean asked(Draft draft) {
        return staying.is(draft, Why.DISPLACED);
    }

    @Override
    public Form start(Draft draft) {
        return Form.empty(form());
    }

    @Override
    public Optional<Displaced> read(Form form, Draft draft) {
        return Optional.ofNullable(form.yesNo("attends")).map(Displaced::new);
    }

    @Override
    public AttendsPage page(Form form, Draft draft) {
        return new AttendsPage(Step.of(draft, this), form, wanted.school(draft), false);
    }
}
