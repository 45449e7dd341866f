package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.Particulars.BoundaryChanged;
import org.openseat.permits.apply.reason.StayingPart.Why;
import org.openseat.rulebook.Known;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Continuing enrollment behind a new border: the program the child is in, and whether the new school has it.
/// (BUL-5347 §III.D.3)
@Component
@Order(6)
class BoundaryPart extends TypePart<BoundaryChanged> {

    BoundaryPart(StayingPart staying, Wanted wanted) {
        super("boundary", wanted, draft -> staying.is(draft, Why.BOUNDARY));
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
