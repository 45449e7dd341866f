package org.openseat.permits.apply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks where and how a parent works; for child care also how many hours, or whether the parent studies full time.
///
/// @param careHours the hours a week that child care asks for; null for other types
record WorkPage(
        Step step, Form form, boolean second, @Nullable Integer careHours) implements Page {

    boolean care() {
        return careHours != null;
    }

    List<Option> kinds(Frame frame) {
        return WorkFields.kinds(care()).stream().map(kind -> kind(frame, kind)).toList();
    }

    private static Option kind(Frame frame, String kind) {
        var label = "permits.apply.work.kind." + kind;
        var hint = frame.words().has(frame.lang(), label + ".hint") ? frame.say(label + ".hint") : null;
        return new Option(kind, frame.say(label), hint);
    }

    List<Option> inPerson(Frame frame) {
        return List.of(
                Option.of("yes", frame.say("permits.apply.work.inPerson.yes")),
                Option.of("no", frame.say("permits.apply.work.inPerson.no")));
    }
}
