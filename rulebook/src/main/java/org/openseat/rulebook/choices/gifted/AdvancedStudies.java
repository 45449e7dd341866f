package org.openseat.rulebook.choices.gifted;

import java.util.List;
import java.util.Set;
import org.openseat.district.Grade;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.numbers.EntryNumbers;

/// A School for Advanced Studies takes the proofs of a gifted magnet and also creative ability and leadership. (SAS
/// pages, R-SAS-2 to R-SAS-5)
///
/// A waiting-list letter of a gifted magnet in this cycle proves it too. For kindergarten the school fills in a
/// readiness checklist.
public final class AdvancedStudies {
    public static final Clause CLAUSE = new Clause("Schools for Advanced Studies pages", "Eligibility");

    private static final Set<Ability> ABILITIES = Set.of(
            Ability.INTELLECTUAL,
            Ability.HIGH_ACHIEVEMENT,
            Ability.SPECIFIC_ACADEMIC,
            Ability.CREATIVE,
            Ability.LEADERSHIP);

    /// `checklist` is the readiness checklist for kindergarten.
    public record Facts(GiftedCriteria.Facts ability, Grade gradeNext, boolean waitingListLetter, Known checklist) {}

    public record ListLetter() implements Reason {}

    public record NamedBySchool(List<Ability> abilities) implements Reason {}

    public record ReadyForKindergarten() implements Reason {}

    public record NotReadyForKindergarten() implements Reason {}

    public record ChecklistAwaited() implements Reason {}

    public static Ruling judge(Facts facts, EntryNumbers numbers) {
        if (facts.waitingListLetter()) {
            return new Met(new ListLetter());
        }
        if (facts.gradeNext().compareTo(Grade.K) <= 0) {
            return kindergarten(facts.checklist());
        }
        var ruling = GiftedCriteria.judge(facts.ability(), ABILITIES, numbers);
        var here = facts.ability().proof().identifiedIn(Set.of(Ability.CREATIVE, Ability.LEADERSHIP));
        var elsewhere = facts.ability().proof().identifiedIn(GiftedCriteria.ABILITIES);
        return ruling instanceof Met && !here.isEmpty() && elsewhere.isEmpty()
                ? new Met(new NamedBySchool(here))
                : ruling;
    }

    private static Ruling kindergarten(Known checklist) {
        return switch (checklist) {
            case YES -> new Met(new ReadyForKindergarten());
            case NO -> new NotMet(new NotReadyForKindergarten());
            case UNKNOWN -> new Undetermined(new ChecklistAwaited());
        };
    }

    private AdvancedStudies() {}
}
