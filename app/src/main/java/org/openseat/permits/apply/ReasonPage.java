package org.openseat.permits.apply;

import java.util.List;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks for the type of permit and the reason in the family's own words.
record ReasonPage(Step step, Form form, List<PermitType> types) implements Page {

    List<Option> options(Frame frame) {
        return types.stream()
                .map(type -> new Option(
                        type.name(),
                        Sentences.word(type, frame.language().locale()),
                        frame.say("permits.type.about." + type)))
                .toList();
    }
}
