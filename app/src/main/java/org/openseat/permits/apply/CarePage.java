package org.openseat.permits.apply;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.permits.affidavit.Care;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks who cares for the child before or after school, where and when.
record CarePage(Step step, Form form, String school) implements Page {

    List<Option> kinds(Frame frame) {
        return options(frame, "kind", Care.Kind.values());
    }

    List<Option> times(Frame frame) {
        return options(frame, "times", Care.Times.values());
    }

    List<Option> pickUps(Frame frame) {
        return options(frame, "pickUp", Care.PickUp.values());
    }

    private static List<Option> options(Frame frame, String what, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(each -> Option.of(each.name(), frame.say("permits.affidavit." + what + "." + each)))
                .toList();
    }
}
