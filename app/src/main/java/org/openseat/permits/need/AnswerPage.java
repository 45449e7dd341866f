package org.openseat.permits.need;

import java.util.List;
import java.util.Locale;
import org.openseat.rulebook.PermitNeeded;
import org.openseat.rulebook.PermitNeeded.Way;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Option;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.piece.SummaryRow;

/// What came out: whether a permit is needed, why, and what to do now.
///
/// @param offered the types of permit one may ask for today
/// @param start where this reader begins an application
record AnswerPage(PermitNeeded.Answer answer, Answers answers, List<PermitType> offered, String start) implements Page {

    String back() {
        return answers.change(answers.asked().getLast());
    }

    String heading(Frame frame) {
        return frame.say("permits.need.way." + answer.way());
    }

    String why(Frame frame) {
        return Sentences.say(answer.why(), frame.language().locale());
    }

    /// What to do now; the words are those of the reason, or of the program that takes its own applications.
    NextStep step(Frame frame) {
        var key = "permits.need.do."
                + (answer.why() instanceof PermitNeeded.ProgramTakesItsOwnApplications own
                        ? own.program().name()
                        : answer.why().getClass().getSimpleName());
        var actions = applies() ? List.of(new Action(frame.say("permits.need.start"), start)) : List.<Action>of();
        return new NextStep(frame.say(key), frame.say(key + ".text"), null, null, actions);
    }

    boolean applies() {
        return answer.way() == Way.APPLY_HERE;
    }

    /// Each type by name, with whom it is for.
    List<Option> types(Frame frame) {
        Locale language = frame.language().locale();
        return offered.stream()
                .map(type ->
                        new Option(type.name(), Sentences.word(type, language), frame.say("permits.need.type." + type)))
                .toList();
    }

    List<SummaryRow> given(Frame frame) {
        return answers.asked().stream()
                .map(question -> SummaryRow.of(
                        NeedWords.question(frame, question, answers),
                        NeedWords.choice(frame, question, answers.given().getOrDefault(question, ""))
                                .label(),
                        answers.change(question)))
                .toList();
    }
}
