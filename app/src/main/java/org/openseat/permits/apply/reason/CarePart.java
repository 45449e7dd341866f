package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.permits.Particulars.Provider;
import org.openseat.permits.affidavit.Care;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Child care: who cares for the child, where and when, as the parents say. (BUL-5347 §III.C)
@Component
@Order(13)
public class CarePart implements PermitPart<Provider> {

    private final Wanted wanted;

    CarePart(Wanted wanted) {
        this.wanted = wanted;
    }

    @Override
    public String name() {
        return "care";
    }

    @Override
    public boolean asked(Draft draft) {
        return wanted.is(draft, PermitType.CHILD_CARE);
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        if (wanted.before(draft) instanceof Provider before) {
            form.values().put("name", before.name());
            AddressFields.fill(form, before.at());
            form.values().put("kind", before.kind().name());
            form.values().put("times", before.times().name());
            form.values().put("pickUp", before.pickUp().name());
        }
        return form;
    }

    @Override
    public Said lead(Draft draft) {
        return Said.of(form() + ".lead", wanted.school(draft));
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return Stream.of(
                        List.of(
                                new Question.Line("name", "text", false, "off"),
                                Question.choice("kind", "permits.affidavit.kind", Care.Kind.values())),
                        Question.place(),
                        List.of(
                                Question.choice("times", "permits.affidavit.times", Care.Times.values()),
                                Question.choice("pickUp", "permits.affidavit.pickUp", Care.PickUp.values())))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<Provider> read(Form form, Draft draft) {
        var name = form.required("name");
        var kind = form.oneOf("kind", Care.Kind.class);
        var at = AddressFields.read(form);
        var times = form.oneOf("times", Care.Times.class);
        var pickUp = form.oneOf("pickUp", Care.PickUp.class);
        return form.ok() && name != null && kind != null && times != null && pickUp != null
                ? at.map(address -> new Provider(name, address, kind, times, pickUp))
                : Optional.empty();
    }
}
