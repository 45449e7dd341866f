package org.openseat.lottery.whatif;

import java.util.List;
import java.util.UUID;
import org.openseat.engine.Mechanism;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;

/// What can be asked, and what was asked last.
///
/// @param id of the question that this form will ask
record WhatIfPage(List<LotteryRun> runs, List<WhatIfTable.Asked> asked, UUID id, Form form) implements Page {

    static final String FORM = "lottery.whatIf";

    List<Question> questions() {
        return List.of(
                new Question.OneOfMany(
                        "run",
                        false,
                        _ -> runs.stream()
                                .map(run -> Option.of(run.id().toString(), run.label()))
                                .toList()),
                Question.choice(
                        "mechanism",
                        "lottery.whatIf.mechanism",
                        "AS_IS",
                        Mechanism.IMMEDIATE.name(),
                        Mechanism.DEFERRED.name()),
                new Question.Line("percent", "digits", false, null),
                new Question.Line("pool", "short", true, null),
                new Question.Line("seats", "digits", true, null),
                Question.choice("shares", "lottery.whatIf.shares", Change.Shares.values()),
                Question.yesNo("points"),
                new Question.Line("draws", "digits", false, null));
    }
}
