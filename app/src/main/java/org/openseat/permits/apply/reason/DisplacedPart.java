package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.Particulars.Displaced;
import org.openseat.permits.apply.reason.StayingPart.Why;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Continuing enrollment because the district took the home: whether the child attends the school. (BUL-5347 §III.D.2)
@Component
@Order(6)
class DisplacedPart extends TypePart<Displaced> {

    DisplacedPart(StayingPart staying, Wanted wanted) {
        super("displaced", wanted, draft -> staying.is(draft, Why.DISPLACED));
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(Question.yesNo("attends"));
    }

    @Override
    public Optional<Displaced> read(Form form, Draft draft) {
        return Optional.ofNullable(form.yesNo("attends")).map(Displaced::new);
    }
}
