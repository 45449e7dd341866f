package org.openseat.permits.apply.family;

import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.people.Parent;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.apply.reason.ReasonPart;
import org.openseat.permits.apply.school.Renewed;
import org.openseat.schools.ResidenceAreas;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The work of the other parent; asked only when there is one, and where the rule asks for it. (BUL-5347 §III.A,
/// §III.C)
@Component
@Order(12)
public final class SecondWorkPart extends WorkFields {

    private final SecondParentPart parent;

    SecondWorkPart(SecondParentPart parent, ReasonPart reason, Renewed renewed, ResidenceAreas areas) {
        super(reason, renewed, areas);
        this.parent = parent;
    }

    @Override
    public String name() {
        return "work2";
    }

    @Override
    public boolean asked(Draft draft) {
        return draft.answer(parent).flatMap(SecondParentPart.Answer::parent).isPresent() && super.asked(draft);
    }

    @Override
    @Nullable
    Parent parent(PermitAnswers answers) {
        return answers.second();
    }
}
