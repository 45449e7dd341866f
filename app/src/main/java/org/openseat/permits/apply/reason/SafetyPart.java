package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.Particulars.Safety;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.SafetyAndProtection.Danger;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Safety and protection: what the danger is, and the parents' written statement. (BUL-5347 §III.E.2, R-ROL-3)
@Component
@Order(5)
class SafetyPart implements PermitPart<Safety> {

    static final int LONGEST = 10_000;

    private final Wanted wanted;

    SafetyPart(Wanted wanted) {
        this.wanted = wanted;
    }

    @Override
    public String name() {
        return "safety";
    }

    @Override
    public boolean asked(Draft draft) {
        return wanted.is(draft, PermitType.SAFETY_AND_PROTECTION);
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(
                new Question.Note(
                        "permits.apply.safety.who",
                        frame -> List.of(
                                frame.say("permits.apply.safety.who.text"),
                                frame.say("permits.apply.safety.danger.now"))),
                Question.choice("danger", "permits.apply.safety.danger", Danger.values()),
                new Question.Lines("statement", false, 12));
    }

    @Override
    public Optional<Safety> read(Form form, Draft draft) {
        var danger = form.oneOf("danger", Danger.class);
        var statement = form.required("statement");
        if (statement != null && statement.length() > LONGEST) {
            form.problem("statement", "permits.apply.reason.reason.long", statement.length(), LONGEST);
        }
        return form.ok() && danger != null && statement != null
                ? Optional.of(new Safety(danger, statement))
                : Optional.empty();
    }
}
