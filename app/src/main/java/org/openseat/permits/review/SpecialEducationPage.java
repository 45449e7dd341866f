package org.openseat.permits.review;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.permits.CaseFile;
import org.openseat.rulebook.SpecialEducationRouting.Clearance;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks special education whether a move may go on, and for a note to the family and the school of residence.
///
/// @param seen what it had said so far
record SpecialEducationPage(CaseFile file, Clearance seen, Form form) implements Page {

    List<Option> choices(Frame frame) {
        return Stream.of(Clearance.CLEARED, Clearance.HELD)
                .map(choice -> new Option(
                        choice.name(),
                        frame.say("permits.special.clearance." + choice),
                        frame.say("permits.special.clearance." + choice + ".hint")))
                .toList();
    }
}
