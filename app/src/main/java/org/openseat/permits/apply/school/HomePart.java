package org.openseat.permits.apply.school;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.cases.draft.answers.HomeFields;
import org.openseat.cases.draft.answers.HomeFields.Home;
import org.openseat.rulebook.Place;
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
public class HomePart implements PermitPart<Home> {

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
        var form = HomeFields.start(form(), draft);
        renewed.packet(draft)
                .map(before -> before.answers())
                .filter(before ->
                        draft.child().home().filter(before.home()::equals).isPresent())
                .ifPresent(before -> form.put("since", before.livesThereSince()));
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return HomeFields.questions();
    }

    @Override
    public Optional<Home> read(Form form, Draft draft) {
        if (AddressFields.read(form).filter(home -> isBox(home, draft)).isPresent()) {
            form.problem("street", "permits.apply.home.street.box");
        }
        if (AddressFields.read(form)
                .filter(home -> areas.inDistrict(home) == Place.OUTSIDE)
                .isPresent()) {
            form.problem("street", "permits.apply.home.street.outside");
        }
        return HomeFields.read(form, draft);
    }

    private boolean isBox(Address home, Draft draft) {
        return areas.schoolFor(home, draft.child().grade()) instanceof Residence.Unknown(var why)
                && why == Residence.Why.POST_OFFICE_BOX;
    }
}
