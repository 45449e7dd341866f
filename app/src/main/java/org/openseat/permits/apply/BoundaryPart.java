package org.openseat.permits.apply;

import java.util.List;
import java.util.Optional;
import org.openseat.permits.Particulars.BoundaryChanged;
import org.openseat.permits.apply.StayingPart.Why;
import org.openseat.rulebook.Known;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Continuing enrollment behind a new border: the program the child is in, and whether the new school has it.
/// (BUL-5347 §III.D.3)
@Component
@Order(6)
class BoundaryPart implements Part<BoundaryChanged> {

    static final List<String> KNOWN = List.of("YES", "NO", "UNKNOWN");

    private final StayingPart staying;
    private final Wanted wanted;

    BoundaryPart(StayingPart staying, Wanted wanted) {
        this.staying = staying;
        this.wanted = wanted;
    }

    @Override
    public String name() {
        return "boundary";
    }

    @Override
    public boolean asked(Draft draft) {
        return staying.is(draft, Why.BOUNDARY);
    }

    @Override
    public Form start(Draft draft) {
        return Form.empty(form());
    }

    @Override
    public Optional<BoundaryChanged> read(Form form, Draft draft) {
        var attends = form.yesNo("attends");
        var program = form.required("program");
        var atNewSchool = form.oneOf("atNewSchool", KNOWN);
        return attends == null || program == null || atNewSchool == null
                ? Optional.empty()
                : Optional.of(new BoundaryChanged(attends, program, Known.valueOf(atNewSchool)));
    }

    @Override
    public AttendsPage page(Form form, Draft draft) {
        return new AttendsPage(Step.of(draft, this), form, wanted.school(draft), true);
    }
}
