package org.openseat.permits.apply.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.Particulars.Moved;
import org.openseat.permits.apply.reason.StayingPart.Why;
import org.openseat.permits.apply.school.HomePart;
import org.openseat.students.Enrollment;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Continuing enrollment after a move: the first day at the school, and the day of the move. (BUL-5347 §III.D.1)
@Component
@Order(6)
class MovedPart extends TypePart<Moved> {

    private final StayingPart staying;
    private final HomePart home;

    MovedPart(StayingPart staying, HomePart home, Wanted wanted) {
        super("moved", wanted, draft -> staying.is(draft, Why.MOVED));
        this.staying = staying;
        this.home = home;
    }

    /// The district knows the first day of its own students; the family has said since when it lives in the new home.
    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        if (draft.child().enrollment() instanceof Enrollment.InDistrict in) {
            in.since().ifPresent(day -> form.put("firstDay", day));
        }
        draft.answer(home).ifPresent(answer -> form.put("day", answer.since()));
        return form;
    }

    @Override
    public Said lead(Draft draft) {
        return Said.of(form() + ".lead", wanted.school(draft), staying.days(draft));
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(new Question.Day("firstDay"), new Question.Day("day"));
    }

    @Override
    public Optional<Moved> read(Form form, Draft draft) {
        var first = form.date("firstDay");
        var moved = form.date("day");
        notInTheFuture(form, "firstDay", first, draft);
        notInTheFuture(form, "day", moved, draft);
        if (first != null && first.isBefore(draft.child().birthDate())) {
            form.problem("firstDay", "permits.apply.moved.firstDay.born");
        }
        return form.ok() && first != null && moved != null ? Optional.of(new Moved(first, moved)) : Optional.empty();
    }

    private static void notInTheFuture(Form form, String field, @Nullable LocalDate day, Draft draft) {
        if (day != null && day.isAfter(draft.today())) {
            form.problem(field, "permits.apply.moved.future");
        }
    }
}
