package org.openseat.cases.draft.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.Draft;
import org.openseat.schools.Address;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.SummaryRow;

/// The rows of a page that shows every answer once more, each with the way back to its part.
///
/// @param words the prefix of the form's words
public record AnswerRows(Frame frame, String words, String path) {

    public static AnswerRows of(Frame frame, Draft draft) {
        return new AnswerRows(frame, draft.kind().formWords(), draft.path());
    }

    /// What was answered on a part; nothing is shown for what was left out.
    public SummaryRow row(String part, @Nullable String... lines) {
        return named(words + ".task." + part, part, lines);
    }

    public SummaryRow named(String label, String part, @Nullable String... lines) {
        return new SummaryRow(
                frame.say(label), Stream.of(lines).flatMap(Stream::ofNullable).toList(), path + "/" + part);
    }

    /// The child is not chosen on a part of the form.
    public SummaryRow child(String name, LocalDate born) {
        return new SummaryRow(frame.say("cases.draft.child"), List.of(name, frame.shortDate(born)), null);
    }

    public SummaryRow home(Address home, LocalDate since) {
        return row("home", home.toString(), frame.say("cases.draft.since", frame.shortDate(since)));
    }

    public SummaryRow special(boolean iep, boolean section504, boolean expulsion) {
        return row("child", yesNo("iep", iep), yesNo("plan504", section504), yesNo("expulsion", expulsion));
    }

    private String yesNo(String question, boolean yes) {
        return frame.say("cases.draft." + question, frame.say(yes ? "ui.yes" : "ui.no"));
    }
}
