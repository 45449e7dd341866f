package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.Particulars.BoundaryChanged;
import org.openseat.permits.apply.reason.StayingPart.Why;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.rulebook.Known;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Continuing enrollment behind a new border: the program the child is in, and whether the new school has it.
/// (BUL-5347 §III.D.3)
@Component
@Order(6)
class BoundaryPart implements PermitPart<BoundaryChanged> {

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
    public Said title(Draft draft) {
        return Said.of("permits.apply.attends.title", wanted.school(draft));
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(
                Question.yesNo("attends"),
                Question.line("program"),
                Question.choice("atNewSchool", "permits.apply.known", Known.values()));
    }

    @Override
    public Optional<BoundaryChanged> read(Form form, Draft draft) {
        var attends = form.yesNo("attends");
        var program = form.required("program");
        var atNewSchool = form.oneOf("atNewSchool", Known.class);
        return attends == null || program == null || atNewSchool == null
                ? Optional.empty()
                : Optional.of(new BoundaryChanged(attends, program, atNewSchool));
    }
}
