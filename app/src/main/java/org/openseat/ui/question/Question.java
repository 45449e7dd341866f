package org.openseat.ui.question;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.Frame;
import org.openseat.ui.field.Option;

/// One question of a form: how it is asked. Its words stand at `<form>.<name>`.
public sealed interface Question {

    String name();

    /// A line of text; `kind` is text, tel or email, or medium, short or digits where little is typed.
    record Line(
            String name,
            String kind,
            boolean optional,
            @Nullable String autocomplete) implements Question {}

    /// Several lines of text.
    record Lines(String name, boolean optional, int rows) implements Question {

        public Lines(String name, boolean optional) {
            this(name, optional, 6);
        }
    }

    /// A line of text for which there are suggestions.
    record Suggested(String name, List<String> suggestions) implements Question {}

    record Day(String name) implements Question {}

    /// Photos or files, as many as there are.
    record Files(String name) implements Question {}

    /// One of a few answers, all to be seen.
    record One(String name, Function<Frame, List<Option>> options) implements Question {}

    /// One of many answers, in a list to open.
    record OneOfMany(String name, boolean optional, Function<Frame, List<Option>> options) implements Question {}

    /// As many of the answers as fit.
    record Several(String name, Function<Frame, List<Option>> options) implements Question {}

    /// Nothing to answer, because it is known; why it is stands at `<form>.<name>.follows`.
    record Known(String name, String answer) implements Question {}

    /// Nothing to answer but something to read, in a box if it has a heading.
    record Note(@Nullable String heading, Function<Frame, List<String>> text) implements Question {

        @Override
        public String name() {
            return "note";
        }
    }

    static Question line(String name) {
        return new Line(name, "text", false, null);
    }

    static Question optional(String name) {
        return new Line(name, "text", true, null);
    }

    static Question yesNo(String name) {
        return choice(name, "ui", "yes", "no");
    }

    /// One of a few answers whose words, and a hint if there is one, stand at `<words>.<answer>`.
    static Question choice(String name, String words, String... answers) {
        return new One(
                name,
                frame -> Stream.of(answers)
                        .map(answer -> option(frame, words + "." + answer, answer))
                        .toList());
    }

    static Question choice(String name, String words, Enum<?>... answers) {
        return choice(name, words, Stream.of(answers).map(Enum::name).toArray(String[]::new));
    }

    private static Option option(Frame frame, String words, String answer) {
        var hint = words + ".hint";
        return new Option(answer, frame.say(words), frame.words().has(frame.lang(), hint) ? frame.say(hint) : null);
    }

    /// The fields of one's own address.
    static List<Question> address() {
        return List.of(
                new Line("street", "text", false, "address-line1"),
                new Line("apartment", "short", true, "address-line2"),
                new Line("city", "medium", false, "address-level2"),
                new Line("zip", "digits", false, "postal-code"));
    }

    /// The fields of the address of some other place.
    static List<Question> place() {
        return List.of(
                line("street"),
                new Line("apartment", "short", true, null),
                new Line("city", "medium", false, null),
                new Line("zip", "digits", false, null));
    }
}
