package org.openseat.permits.apply.family;

import org.openseat.cases.people.Parent;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.apply.reason.ReasonPart;
import org.openseat.permits.apply.school.Renewed;
import org.openseat.schools.ResidenceAreas;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The work of the parent who applies; asked only where the rule asks for it. (BUL-5347 §III.A, §III.C)
@Component
@Order(10)
public final class WorkPart extends WorkFields {

    WorkPart(ReasonPart reason, Renewed renewed, ResidenceAreas areas) {
        super(reason, renewed, areas);
    }

    @Override
    public String name() {
        return "work";
    }

    @Override
    Parent parent(PermitAnswers answers) {
        return answers.first();
    }
}
