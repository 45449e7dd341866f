package org.openseat.permits.apply;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.rulebook.SafetyAndProtection.Danger;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks what the danger is and for the written statement, and says who will read it.
record SafetyPage(Step step, Form form) implements Page {

    List<Option> dangers(Frame frame) {
        return Stream.of(Danger.values())
                .map(danger -> Option.of(danger.name(), frame.say("permits.apply.safety.danger." + danger)))
                .toList();
    }
}
