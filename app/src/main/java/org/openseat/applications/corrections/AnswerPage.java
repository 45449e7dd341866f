package org.openseat.applications.corrections;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.Application.Received;
import org.openseat.applications.ledger.Correction;
import org.openseat.applications.ledger.LedgerLine;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;

/// What the family says beside what the records say, and the answer.
///
/// @param value what the line is worth now
/// @param values what a line of its kind can be worth
/// @param refused why the answer was not taken just now
record AnswerPage(
        Correction correction,
        Received application,
        LedgerLine line,
        String program,
        int value,
        List<Integer> values,
        Form form,
        @Nullable String refused)
        implements Page {

    static final String FORM = "applications.corrections.form";

    String path() {
        return "/desk/choices/corrections/" + correction.id();
    }

    String kind(Frame frame) {
        return Sentences.capital(line.kind(), frame.language().locale());
    }

    List<String> reasons(Locale language) {
        return line.reasons().stream()
                .map(reason -> Sentences.say(reason, language))
                .toList();
    }

    List<Question> questions() {
        return List.of(
                new Question.One(
                        "value",
                        frame -> values.stream()
                                .map(each -> Option.of(
                                        String.valueOf(each),
                                        frame.say(each == value ? FORM + ".stays" : FORM + ".becomes", each)))
                                .toList()),
                new Question.Lines("why", false, 4));
    }
}
