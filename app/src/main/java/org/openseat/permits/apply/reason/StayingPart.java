package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Continuing enrollment: why the home is no longer in the area of the school. (BUL-5347 §III.D)
@Component
@Order(5)
class StayingPart implements PermitPart<StayingPart.Why> {

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
    public List<Question> questions(Draft draft, Form form) {
        return List.of(Question.choice("why", "permits.apply.staying.why", Why.values()));
    }

    @Override
    public Optional<Why> read(Form form, Draft draft) {
        return Optional.ofNullable(form.oneOf("why", Why.class));
    }
}
