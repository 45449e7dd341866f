package org.openseat.applications.judged;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.hearing.ProofKind;
import org.openseat.applications.hearing.Proofs;
import org.openseat.applications.verification.Proof;
import org.openseat.applications.verification.VerificationTask;
import org.openseat.applications.verification.VerificationTask.Answer;
import org.openseat.applications.verification.VerificationTask.State;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.choices.gifted.Ability;
import org.openseat.rulebook.choices.gifted.AbilityProof;
import org.openseat.rulebook.choices.gifted.HighlyGiftedCriteria;
import org.openseat.rulebook.choices.gifted.VerifiedInTime;

/// Reads the answers of schools and offices as the facts that the rules ask for.
final class JudgedChild {

    private static final Map<Proof, Ability> ABILITIES = Map.of(
            Proof.INTELLECTUAL, Ability.INTELLECTUAL,
            Proof.HIGH_ACHIEVEMENT, Ability.HIGH_ACHIEVEMENT,
            Proof.SPECIFIC_ACADEMIC, Ability.SPECIFIC_ACADEMIC,
            Proof.CREATIVE, Ability.CREATIVE,
            Proof.LEADERSHIP, Ability.LEADERSHIP);

    private JudgedChild() {}

    static Proofs proofs(List<VerificationTask> tasks, boolean inDistrictSchool, Cycle cycle) {
        var byKind = tasks.stream().collect(Collectors.toMap(VerificationTask::kind, Function.identity()));
        var answers = tasks.stream()
                .collect(Collectors.toUnmodifiableMap(VerificationTask::kind, task -> said(task.state())));
        var gifted = answer(byKind, ProofKind.GIFTED);
        var advanced = answer(byKind, ProofKind.ADVANCED_STUDIES);
        var arts = answer(byKind, ProofKind.ARTS);
        return new Proofs(
                answers,
                ability(gifted, inDistrictSchool, cycle),
                ability(advanced, inDistrictSchool, cycle),
                Stream.of(gifted, advanced).anyMatch(Optional::isPresent),
                known(advanced, Proof.KINDERGARTEN_CHECKLIST),
                tested(answer(byKind, ProofKind.HIGHLY_GIFTED)),
                is(arts, Proof.IDENTIFIED_IN_ARTS),
                known(arts, Proof.RECOMMENDED));
    }

    private static VerifiedInTime.Answer said(State state) {
        return switch (state) {
            case ASKED, NOT_PROVEN -> VerifiedInTime.Answer.NONE;
            case CONFIRMED -> VerifiedInTime.Answer.CONFIRMED;
            case NOT_CONFIRMED -> VerifiedInTime.Answer.NOT_CONFIRMED;
        };
    }

    private static Optional<Answer> answer(Map<ProofKind, VerificationTask> tasks, ProofKind kind) {
        return Optional.ofNullable(tasks.get(kind)).flatMap(VerificationTask::answer);
    }

    private static AbilityProof ability(Optional<Answer> answer, boolean inDistrictSchool, Cycle cycle) {
        return answer.map(given -> new AbilityProof(
                        identified(given),
                        Known.of(given.proof() == Proof.FOUR_SKILLS),
                        Known.of(given.proof() == Proof.STATE_SCORES),
                        given.reading(),
                        given.math(),
                        inDistrictSchool,
                        true,
                        given.since() == null
                                ? null
                                : given.since().atStartOfDay(cycle.zone()).toInstant()))
                .orElseGet(() -> Proofs.noAbility(inDistrictSchool, false));
    }

    private static Set<Ability> identified(Answer answer) {
        return Stream.ofNullable(answer.proof())
                .flatMap(proof -> Stream.ofNullable(ABILITIES.get(proof)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Known known(Optional<Answer> answer, Proof proof) {
        return answer.isEmpty() ? Known.UNKNOWN : Known.of(is(answer, proof));
    }

    private static boolean is(Optional<Answer> answer, Proof proof) {
        return answer.filter(given -> given.proof() == proof).isPresent();
    }

    private static HighlyGiftedCriteria.Facts tested(Optional<Answer> answer) {
        @Nullable Proof proof = answer.map(Answer::proof).orElse(null);
        return proof == null
                ? new HighlyGiftedCriteria.Facts(null, null)
                : new HighlyGiftedCriteria.Facts(
                        proof.test(), answer.orElseThrow().percentile());
    }
}
