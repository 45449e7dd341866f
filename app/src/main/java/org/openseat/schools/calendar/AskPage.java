package org.openseat.schools.calendar;

import java.util.List;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks the permit office which day changes, and why.
///
/// @param busy the change before it is still being worked through
record AskPage(Kind kind, Form form, boolean busy) implements Page {

    List<Option> reasons(Frame frame) {
        return ChangeForm.REASONS.stream()
                .map(why -> new Option(
                        why.name(), Sentences.capital(why, frame.language().locale()), null))
                .toList();
    }

    static List<Option> yesNo(Frame frame) {
        return List.of(
                new Option("yes", frame.say("ui.yes"), frame.say("schools.change.form.office.yes")),
                new Option("no", frame.say("ui.no"), frame.say("schools.change.form.office.no")));
    }
}
