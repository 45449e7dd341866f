package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.Particulars.Displaced;
import org.openseat.permits.apply.reason.StayingPart.Why;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Continuing enrollment because the district took the home: whether the child attends the school. (BUL-5347 §III.D.2)
@Component
@Order(6)
class DisplacedPart implements PermitPart<Displaced> {

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
    public Said title(Draft draft) {
        return Said.of("permits.apply.attends.title", wanted.school(draft));
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
