package org.openseat.lottery.desk;

import java.util.List;
import org.openseat.cycles.Cycle;
import org.openseat.lottery.freeze.Kinds;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.ValueSource;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;

/// Every run, and the form that prepares the next one.
record RunsPage(List<LotteryRun> runs, List<Cycle> cycles, Form form) implements Page {

    static final String FORM = "lottery.prepare";

    static String kind(Frame frame, Category category) {
        return Sentences.capital(category, frame.language().locale());
    }

    List<Question> questions() {
        return List.of(
                new Question.OneOfMany(
                        "cycle",
                        false,
                        _ -> cycles.stream()
                                .map(cycle -> Option.of(
                                        cycle.year().label(), cycle.year().label()))
                                .toList()),
                new Question.OneOfMany(
                        "category",
                        false,
                        frame -> Kinds.DRAWN.stream()
                                .map(category -> Option.of(category.name(), kind(frame, category)))
                                .toList()),
                Question.choice("source", "lottery.source", ValueSource.values()),
                Question.line("words"),
                new Question.Line("digits", "digits", true, null),
                new Question.Day("due"),
                new Question.Line("time", "short", false, null));
    }
}
