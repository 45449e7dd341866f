package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.Particulars.LastYear;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Senior status: whether the child was at that school last year. (BUL-5347 §III.B)
@Component
@Order(5)
class LastYearPart extends TypePart<LastYear> {

    LastYearPart(Wanted wanted) {
        super("last-year", wanted, draft -> wanted.is(draft, PermitType.SENIOR_STATUS));
    }

    @Override
    public String form() {
        return "permits.apply.lastYear";
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(Question.yesNo("there"));
    }

    @Override
    public Optional<LastYear> read(Form form, Draft draft) {
        return Optional.ofNullable(form.yesNo("there")).map(LastYear::new);
    }
}
