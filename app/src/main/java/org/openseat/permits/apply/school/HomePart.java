package org.openseat.permits.apply.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.schools.Address;
import org.openseat.schools.Residence;
import org.openseat.schools.ResidenceAreas;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Where the child lives and since when; the school of residence follows from it. (BUL-5347 Att. C, R-CHO-10)
@Component
@Order(2)
public class HomePart implements PermitPart<HomePart.Answer> {

    public record Answer(Address home, LocalDate since) {}

    private final Renewed renewed;
    private final ResidenceAreas areas;

    HomePart(ResidenceAreas areas, Renewed renewed) {
        this.renewed = renewed;
        this.areas = areas;
    }

    @Override
    public String name() {
        return "home";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        draft.child().home().ifPresent(home -> AddressFields.fill(form, home));
        renewed.packet(draft)
                .map(before -> before.answers())
                .filter(before ->
                        draft.child().home().filter(before.home()::equals).isPresent())
                .ifPresent(before -> form.put("since", before.livesThereSince()));
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
        if (since != null && since.isAfter(draft.today())) {
            form.problem("since", "permits.apply.home.since.future");
        }
        if (since != null && since.isBefore(draft.child().birthDate())) {
            form.problem("since", "permits.apply.home.since.born");
        }
        if (home.isPresent()
                && areas.schoolFor(home.get(), draft.child().grade()) instanceof Residence.Unknown(var why)
                && why == Residence.Why.POST_OFFICE_BOX) {
            form.problem("street", "permits.apply.home.street.box");
        }
        return form.ok() && since != null ? home.map(address -> new Answer(address, since)) : Optional.empty();
    }
}
