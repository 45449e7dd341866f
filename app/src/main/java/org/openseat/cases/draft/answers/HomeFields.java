package org.openseat.cases.draft.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.schools.Address;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// Where the child lives and since when, as every kind of request asks it.
public final class HomeFields {

    private HomeFields() {}

    public record Home(Address home, LocalDate since) {}

    public static Form start(String form, Draft draft) {
        var start = Form.empty(form);
        draft.child().home().ifPresent(home -> AddressFields.fill(start, home));
        return start;
    }

    public static List<Question> questions() {
        return Stream.concat(Question.address().stream(), Stream.of(new Question.Day("since")))
                .toList();
    }

    public static Optional<Home> read(Form form, Draft draft) {
        var home = AddressFields.read(form);
        var since = form.date("since");
        if (since != null && since.isAfter(draft.today())) {
            form.problem("since", "cases.draft.since.future");
        }
        if (since != null && since.isBefore(draft.child().birthDate())) {
            form.problem("since", "cases.draft.since.born");
        }
        return form.ok() && since != null ? home.map(address -> new Home(address, since)) : Optional.empty();
    }
}
