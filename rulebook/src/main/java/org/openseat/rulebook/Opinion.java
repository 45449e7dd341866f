package org.openseat.rulebook;

import java.time.LocalDate;
import java.util.List;

/// What all rules said about one packet on one day, in order. It is stored as it is and never worked out again.
///
/// `numbers` is the version of the year's numbers it was judged by ([Numbers#version]).
public record Opinion(LocalDate heardOn, String numbers, List<Finding> findings) {
    public Opinion {
        findings = List.copyOf(findings);
    }

    /// One word for the whole: not met when any rule is not met, else undetermined when any is, else met.
    public Verdict verdict() {
        return has(Verdict.NOT_MET) ? Verdict.NOT_MET : has(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.MET;
    }

    /// The same for the criteria alone: an IEP or a 504 plan says who must decide, never that a criterion is not met.
    public Verdict criteria() {
        var routing = SpecialEducationRouting.class.getSimpleName();
        var criteria = findings.stream().filter(f -> !f.rule().equals(routing)).toList();
        return new Opinion(heardOn, numbers, criteria).verdict();
    }

    /// The findings with this verdict, in order.
    public List<Finding> with(Verdict verdict) {
        return findings.stream().filter(f -> f.verdict() == verdict).toList();
    }

    private boolean has(Verdict verdict) {
        return findings.stream().anyMatch(f -> f.verdict() == verdict);
    }
}
