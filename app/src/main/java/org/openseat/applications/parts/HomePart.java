package org.openseat.applications.parts;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.Part;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.entry.HomeAddress;
import org.openseat.schools.Address;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Where the child lives; a post box does not show that. (R-CHO-10)
@Component
@Order(2)
public class HomePart implements Part<Address> {

    @Override
    public String name() {
        return "home";
    }

    @Override
    public String form() {
        return "applications.apply.home";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        draft.child().home().ifPresent(home -> AddressFields.fill(form, home));
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return Question.address();
    }

    @Override
    public Optional<Address> read(Form form, Draft draft) {
        var home = AddressFields.read(form);
        home.map(address -> HomeAddress.judge(new HomeAddress.Facts(address.street())))
                .filter(Ruling.NotMet.class::isInstance)
                .ifPresent(ruling -> form.problem(
                        "street",
                        form() + ".street."
                                + (ruling.reasons().getFirst() instanceof HomeAddress.PostBox ? "box" : "number")));
        return form.ok() ? home : Optional.empty();
    }
}
