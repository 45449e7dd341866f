package org.openseat.applications.judged;

import java.util.List;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.Verdict;

/// Whether a child may be drawn for a program, and why: the rule that says no, else what the program's own rule says.
public record ChoiceJudged(CaseId application, String program, boolean eligible, Told reason, List<Finding> findings) {

    public ChoiceJudged {
        findings = List.copyOf(findings);
    }

    /// What nobody knows yet is not held against a child. (design §10)
    static ChoiceJudged of(CaseId application, String program, List<Finding> findings) {
        var against = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                .findFirst();
        var counts = against.orElseGet(findings::getLast);
        return new ChoiceJudged(
                application, program, against.isEmpty(), counts.reasons().getFirst(), findings);
    }
}
