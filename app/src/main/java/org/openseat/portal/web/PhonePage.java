package org.openseat.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openseat.portal.EmergencyPhone;
import org.openseat.students.Student;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// The form to add a telephone for emergencies, or to change or remove one.
record PhonePage(Student child, Optional<EmergencyPhone> phone, Form form) implements Page {

    String school() {
        return "/children/" + child.id() + "/school";
    }

    String path() {
        return school() + "/phones/" + phone.map(one -> one.id().toString()).orElse("new");
    }

    static List<Option> relations(Frame frame) {
        return Arrays.stream(EmergencyPhone.Relation.values())
                .map(relation -> Option.of(relation.name(), frame.say("portal.relation." + relation)))
                .toList();
    }
}
