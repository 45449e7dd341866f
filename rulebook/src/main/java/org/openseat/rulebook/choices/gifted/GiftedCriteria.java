package org.openseat.rulebook.choices.gifted;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.Moment;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.Closing;
import org.openseat.rulebook.choices.numbers.EntryNumbers;

/// A gifted magnet asks for one of three proofs, all of the same weight: identified by a district psychologist, all
/// four
/// skills, or test scores. (Gifted criteria pages 2016 and 2017, R-GIF-2 to R-GIF-7)
///
/// The proof must exist before the on-time window closes. For a child in a district school the school answers in
/// January; for any other child the school's form must have come in by then. Who is not identified and leaves grade 5,
/// 6 or 8 is verified anew by the present school.
public final class GiftedCriteria {
    public static final Clause CLAUSE = new Clause("Gifted criteria (2016, 2017)", "Eligibility");

    static final Set<Ability> ABILITIES =
            Set.of(Ability.INTELLECTUAL, Ability.HIGH_ACHIEVEMENT, Ability.SPECIFIC_ACADEMIC);

    private static final Set<Grade> VERIFIED_ANEW = Set.of(Grade.GRADE_5, Grade.GRADE_6, Grade.GRADE_8);

    /// `verifiedAnew`: by the present school, in this cycle. `asOf` is the moment the question is asked.
    public record Facts(
            AbilityProof proof, @Nullable Grade gradeNow, boolean verifiedAnew, Closing evidence, Instant asOf) {}

    public record Identified(List<Ability> abilities) implements Reason {}

    public record FourSkills() implements Reason {}

    public record StateScores() implements Reason {}

    public record NationalScores(BigDecimal percentile) implements Reason {}

    public record IdentifiedOtherwise(List<Ability> abilities) implements Reason {}

    public record NoCriterionMet() implements Reason {}

    public record ProofTooLate(Moment closed) implements Reason {}

    public record NoFormInTime(Moment closed) implements Reason {}

    public record FormAwaited(Moment closes) implements Reason {}

    public record SchoolAnswersLater() implements Reason {}

    public record VerifiedAnew(Grade grade) implements Reason {}

    public static Ruling judge(Facts facts, EntryNumbers numbers) {
        return judge(facts, ABILITIES, numbers);
    }

    /// The same with other abilities that count.
    static Ruling judge(Facts facts, Set<Ability> abilities, EntryNumbers numbers) {
        var met = met(facts.proof(), abilities, numbers);
        if (met.isEmpty()) {
            return notMet(facts, abilities);
        }
        var since = facts.proof().since();
        if (since == null || !facts.evidence().allows(since)) {
            return new NotMet(new ProofTooLate(facts.evidence().moment()));
        }
        var grade = facts.gradeNow();
        boolean identified = met.getFirst() instanceof Identified;
        return !identified && grade != null && VERIFIED_ANEW.contains(grade) && !facts.verifiedAnew()
                ? new Undetermined(new VerifiedAnew(grade))
                : new Met(met);
    }

    private static List<Reason> met(AbilityProof proof, Set<Ability> abilities, EntryNumbers numbers) {
        var met = new ArrayList<Reason>();
        var identified = proof.identifiedIn(abilities);
        if (!identified.isEmpty()) {
            met.add(new Identified(identified));
        }
        if (proof.fourSkills() == Known.YES) {
            met.add(new FourSkills());
        }
        if (proof.sbacExceeded() == Known.YES) {
            met.add(new StateScores());
        }
        if (proof.reaches(numbers.giftedPercentile())) {
            met.add(new NationalScores(numbers.giftedPercentile()));
        }
        return met;
    }

    private static Ruling notMet(Facts facts, Set<Ability> abilities) {
        var proof = facts.proof();
        var evidence = facts.evidence();
        if (!proof.answered()) {
            if (proof.inDistrictSchool()) {
                return new Undetermined(new SchoolAnswersLater());
            }
            return evidence.allows(facts.asOf())
                    ? new Undetermined(new FormAwaited(evidence.moment()))
                    : new NotMet(new NoFormInTime(evidence.moment()));
        }
        var others = proof.identified().stream()
                .filter(ability -> !abilities.contains(ability))
                .sorted()
                .toList();
        return new NotMet(others.isEmpty() ? new NoCriterionMet() : new IdentifiedOtherwise(others));
    }

    private GiftedCriteria() {}
}
