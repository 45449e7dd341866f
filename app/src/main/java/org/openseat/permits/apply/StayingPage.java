package org.openseat.permits.apply;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.permits.apply.StayingPart.Why;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks why the home is no longer in the area of the school the child attends.
record StayingPage(Step step, Form form) implements Page {

    List<Option> options(Frame frame) {
        return Stream.of(Why.values())
                .map(why -> new Option(
                        why.name(),
                        frame.say("permits.apply.staying.why." + why),
                        frame.say("permits.apply.staying.why." + why + ".hint")))
                .toList();
    }
}
