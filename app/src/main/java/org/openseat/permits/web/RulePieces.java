package org.openseat.permits.web;

import java.util.List;
import java.util.stream.Collectors;
import org.openseat.permits.Denial;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.LawfulDenial;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Why;

/// Says in the reader's words what the rules say of a case, and why a school said no.
public final class RulePieces {

    private RulePieces() {}

    /// Every rule that this reader may know of, in the order it was heard, with its reasons as they were kept.
    static List<Why> rules(Frame frame, CasePage page) {
        return page.file().opinion().findings().stream()
                .map(finding -> why(frame, finding))
                .toList();
    }

    /// The grounds of a denial, each where the policy speaks of it.
    static List<Why> grounds(Frame frame, Denial denial) {
        return denial.grounds().stream()
                .map(ground -> new Why(
                        Why.Verdict.NOT_MET,
                        Sentences.say(
                                new LawfulDenial.DenialRestsOn(List.of(ground)),
                                frame.language().locale()),
                        LawfulDenial.clause(ground).toString(),
                        List.of()))
                .toList();
    }

    /// The reasons of a rule as one text.
    public static String sentences(Frame frame, Finding finding) {
        return finding.reasons().stream()
                .map(reason -> Sentences.say(reason, frame.language().locale()))
                .collect(Collectors.joining(" "));
    }

    /// One rule with its reasons and where it is written.
    public static Why why(Frame frame, Finding finding) {
        return new Why(
                switch (finding.verdict()) {
                    case MET -> Why.Verdict.MET;
                    case NOT_MET -> Why.Verdict.NOT_MET;
                    case UNDETERMINED -> Why.Verdict.UNDETERMINED;
                },
                sentences(frame, finding),
                finding.clause().toString(),
                List.of());
    }
}
