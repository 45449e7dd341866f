package org.openseat.portal.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.openseat.portal.EmergencyPhone;
import org.openseat.portal.EmergencyPhone.Entry;
import org.openseat.portal.EmergencyPhone.Relation;
import org.openseat.portal.EmergencyPhone.Written;
import org.openseat.ui.field.Form;

/// The form about one telephone for emergencies: who it is, who that is to the child, the number.
final class PhoneForm {

    static final String NAME = "portal.phone";

    private static final List<String> RELATIONS =
            Arrays.stream(Relation.values()).map(Relation::name).toList();
    private static final int LONGEST = 100;

    private PhoneForm() {}

    static Optional<Written> read(Form form) {
        var name = form.required("name");
        if (form.value("name").length() > LONGEST) {
            form.problem("name", NAME + ".name.long", LONGEST);
        }
        var relation = form.oneOf("relation", RELATIONS);
        var typed = form.required("number");
        var number = typed == null ? Optional.<String>empty() : PhoneNumber.read(typed);
        if (typed != null && number.isEmpty()) {
            form.problem("number", NAME + ".number.wrong");
        }
        return form.ok() && name != null && relation != null
                ? number.map(digits -> new Written(new Entry(name, digits), Relation.valueOf(relation)))
                : Optional.empty();
    }

    /// Filled in with what is on the list now.
    static Form of(EmergencyPhone phone) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", phone.entry().name());
        values.put("relation", phone.written().map(w -> w.relation().name()).orElse(""));
        values.put("number", PhoneNumber.shown(phone.entry().phone()));
        return Form.of(NAME, values);
    }
}
