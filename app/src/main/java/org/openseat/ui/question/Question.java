package org.openseat.ui.question;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.Frame;
import org.openseat.ui.field.Option;

/// One question of a form: how it is asked. Its words stand at `<form>.<name>`.
public sealed interface Question {

    String name();

    /// A line of text; `kind` is text, tel or email, or digits where little is typed.
    record Line(
            String name,
            String kind,
            boolean optional,
            @Nullable String autocomplete) implements Question {}

    /// Several lines of text.
    record Lines(String name, boolean optional) implements Question {}

    record Day(String name) implements Question {}

    /// Photos or files, as many as there are.
    record Files(String name) implements Question {}

    /// One of a few answers, all to be seen.
    record One(String name, Function<Frame, List<Option>> options) implements Question {}

    /// One of many answers, in a list to open.
    record OneOfMany(String name, boolean optional, Function<Frame, List<Option>> options) implements Question {}

    /// As many of the answers as fit.
    record Several(String name, Function<Frame, List<Option>> options) implements Question {}

    static Question line(String name) {
        return new Line(name, "text", false, null);
    }

    static Question optional(String name) {
        return new Line(name, "text", true, null);
    }

    static Question yesNo(String name) {
        return new One(
                name, frame -> List.of(Option.of("yes", frame.say("ui.yes")), Option.of("no", frame.say("ui.no"))));
    }

    /// The fields of an address.
    static List<Question> address() {
        return List.of(
                new Line("street", "text", false, "address-line1"),
                new Line("apartment", "text", true, "address-line2"),
                new Line("city", "text", false, "address-level2"),
                new Line("zip", "text", false, "postal-code"));
    }
}
