package org.openseat.interdistrict.web;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.interdistrict.Colleague;
import org.openseat.interdistrict.InterStep;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.inter.InterDenialGround;
import org.openseat.rulebook.inter.InterEndingGround;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;

/// Asks once more before a step, and for what the step needs.
///
/// @param grounds the grounds on which the office may deny this very request
/// @param colleagues those to whom the office may hand it
record StepPage(CasePage of, InterStep step, Form form, List<InterDenialGround> grounds, List<Colleague> colleagues)
        implements Page {

    static String form(InterStep step) {
        return "interdistrict.do." + step;
    }

    List<Question> questions() {
        return switch (step) {
            case ASK -> List.of(new Question.Several("papers", this::papers), new Question.Lines("message", false));
            case NOTE_RELEASE, NOTE_SCHOOL -> List.of(Question.yesNo("yes"));
            case HAND_OVER -> List.of(new Question.OneOfMany("to", false, this::colleagues));
            case APPROVE -> List.of(new Question.Lines("note", true));
            case DENY ->
                List.of(
                        new Question.Several("grounds", frame -> words(frame, grounds.stream())),
                        new Question.Lines("explanation", false));
            case REVOKE ->
                List.of(
                        new Question.Several("grounds", frame -> words(frame, Stream.of(InterEndingGround.values()))),
                        new Question.Lines("evidence", false),
                        Question.yesNo("withSchoolYear"));
            case APPEAL, GRANT_APPEAL, DENY_APPEAL -> List.of(new Question.Lines("why", false));
            case TAKE_ON,
                    AWAIT_RELEASE,
                    AWAIT_SCHOOL,
                    WITHDRAW,
                    GO_TO_COUNTY,
                    COUNTY_GRANTS,
                    COUNTY_DENIES,
                    COMPLETE,
                    ABANDON,
                    DEEM_DENIED,
                    EXPIRE -> List.of();
        };
    }

    private List<Option> colleagues(Frame frame) {
        return colleagues.stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    private List<Option> papers(Frame frame) {
        return Stream.concat(of.file().needed().stream().sorted(), Stream.of(Paper.SUPPORTING_PAPER))
                .map(paper -> Option.of(paper.name(), PaperPieces.name(frame, paper)))
                .toList();
    }

    private static List<Option> words(Frame frame, Stream<? extends Enum<?>> constants) {
        return constants
                .map(each -> Option.of(
                        each.name(), Sentences.capital(each, frame.language().locale())))
                .toList();
    }
}
