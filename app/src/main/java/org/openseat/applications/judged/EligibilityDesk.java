package org.openseat.applications.judged;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openseat.applications.hearing.Eligibility;
import org.openseat.applications.judged.JudgedFacts.Asked;
import org.openseat.applications.verification.VerificationTable;
import org.openseat.applications.verification.VerificationTask;
import org.openseat.cases.CaseId;
import org.openseat.cycles.Cycle;
import org.openseat.programs.Programs;
import org.openseat.students.StudentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hears the rules on each choice by what has been verified, and keeps what they say.
@Service
public class EligibilityDesk {

    private final JudgedFacts facts;
    private final JudgedTable table;
    private final VerificationTable tasks;
    private final Eligibility rules;
    private final Programs programs;

    EligibilityDesk(
            JudgedFacts facts, JudgedTable table, VerificationTable tasks, Eligibility rules, Programs programs) {
        this.facts = facts;
        this.table = table;
        this.tasks = tasks;
        this.rules = rules;
        this.programs = programs;
    }

    /// The choices of one application, after it was sent or something about its child was answered.
    @Transactional
    public void judge(Cycle cycle, CaseId application, Instant now) {
        judge(cycle, facts.read(cycle.year(), application), now);
    }

    /// Every choice of a cycle, as before the letters and the draw. (R-GIF-8)
    ///
    /// @return how many
    @Transactional
    public int judgeAll(Cycle cycle, Instant now) {
        return judge(cycle, facts.read(cycle.year(), null), now);
    }

    private int judge(Cycle cycle, List<Asked> asked, Instant now) {
        var children = asked.stream().map(Asked::student).distinct().toList();
        var answers =
                tasks.of(children, cycle.year()).stream().collect(Collectors.groupingBy(VerificationTask::student));
        var judged = asked.stream()
                .flatMap(choice -> judged(choice, answers, cycle, now).stream())
                .toList();
        table.write(judged, now);
        return judged.size();
    }

    private Optional<ChoiceJudged> judged(
            Asked choice, Map<StudentId, List<VerificationTask>> answers, Cycle cycle, Instant now) {
        var proofs = JudgedChild.proofs(answers.getOrDefault(choice.student(), List.of()), choice.inDistrict(), cycle);
        var child = new Eligibility.Of(choice.next(), choice.now(), choice.home(), choice.inDistrict(), proofs);
        return programs.find(choice.program())
                .map(program -> rules.of(program, child, cycle, choice.window(), now))
                .map(findings -> ChoiceJudged.of(choice.application(), choice.program(), findings));
    }
}
