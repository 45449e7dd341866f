package org.openseat.interdistrict.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.schools.Address;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Where the child lives and since when. (R-INT-13)
@Component
@Order(2)
class InterHomePart implements InterPart<InterHomePart.Answer> {

    record Answer(Address home, LocalDate since) {}

    @Override
    public String name() {
        return "home";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        draft.child().home().ifPresent(home -> AddressFields.fill(form, home));
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return Stream.concat(Question.address().stream(), Stream.of(new Question.Day("since")))
                .toList();
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var home = AddressFields.read(form);
        var since = form.date("since");
        if (since != null
                && (since.isAfter(draft.today()) || since.isBefore(draft.child().birthDate()))) {
            form.problem("since", form() + ".since.wrong");
        }
        return form.ok() && since != null ? home.map(address -> new Answer(address, since)) : Optional.empty();
    }
}
