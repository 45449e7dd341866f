package org.openseat.permits.apply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.permits.AddressFields;
import org.openseat.permits.Particulars.Provider;
import org.openseat.permits.affidavit.Care;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Child care: who cares for the child, where and when, as the parents say. (BUL-5347 §III.C)
@Component
@Order(13)
class CarePart implements Part<Provider> {

    private final ReasonPart reason;
    private final AddressFields addresses;
    private final Wanted wanted;

    CarePart(ReasonPart reason, AddressFields addresses, Wanted wanted) {
        this.reason = reason;
        this.addresses = addresses;
        this.wanted = wanted;
    }

    @Override
    public String name() {
        return "care";
    }

    @Override
    public boolean asked(Draft draft) {
        return reason.is(draft, PermitType.CHILD_CARE);
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        if (draft.renewedParticulars() instanceof Provider before) {
            form.values().put("name", before.name());
            addresses.fill(form, before.at());
            form.values().put("kind", before.kind().name());
            form.values().put("times", before.times().name());
            form.values().put("pickUp", before.pickUp().name());
        }
        return form;
    }

    @Override
    public Optional<Provider> read(Form form, Draft draft) {
        var name = form.required("name");
        var kind = form.oneOf("kind", names(Care.Kind.values()));
        var at = addresses.read(form);
        var times = form.oneOf("times", names(Care.Times.values()));
        var pickUp = form.oneOf("pickUp", names(Care.PickUp.values()));
        return form.ok() && name != null && kind != null && times != null && pickUp != null
                ? at.map(address -> new Provider(
                        name, address, Care.Kind.valueOf(kind), Care.Times.valueOf(times), Care.PickUp.valueOf(pickUp)))
                : Optional.empty();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    @Override
    public CarePage page(Form form, Draft draft) {
        return new CarePage(Step.of(draft, this), form, wanted.school(draft));
    }
}
