package org.openseat.cases.draft.answers;

import java.util.List;
import java.util.Optional;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// What a school must know of a child before anybody decides: special education, a 504 plan, expulsion.
public final class ChildFields {

    public static final String IEP = "iep";
    public static final String PLAN_504 = "plan504";
    private static final String EXPULSION = "expulsion";

    private ChildFields() {}

    public record ToKnow(boolean specialEducation, boolean section504, boolean expulsion) {}

    public static List<Question> questions() {
        return List.of(Question.yesNo(IEP), Question.yesNo(PLAN_504), Question.yesNo(EXPULSION));
    }

    public static Optional<ToKnow> read(Form form) {
        var iep = form.yesNo(IEP);
        var plan = form.yesNo(PLAN_504);
        var expulsion = form.yesNo(EXPULSION);
        return iep == null || plan == null || expulsion == null
                ? Optional.empty()
                : Optional.of(new ToKnow(iep, plan, expulsion));
    }
}
