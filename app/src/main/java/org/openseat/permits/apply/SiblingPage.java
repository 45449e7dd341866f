package org.openseat.permits.apply;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks for the brother or sister who goes to the school.
record SiblingPage(Step step, Form form, String school) implements Page {

    List<Option> grades(Frame frame) {
        return Stream.of(Grade.values())
                .map(grade -> Option.of(grade.code(), frame.say("cases.grade", grade.code())))
                .toList();
    }
}
