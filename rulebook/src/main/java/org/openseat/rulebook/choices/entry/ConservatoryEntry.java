package org.openseat.rulebook.choices.entry;

import java.util.ArrayList;
import org.openseat.district.Grade;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.numbers.EntryNumbers;

/// The Conservatory of Fine Arts takes district students of certain grades who are identified in the arts or whom their
/// school recommends. (Conservatory page, R-CFA-1)
public final class ConservatoryEntry {
    public static final Clause CLAUSE = new Clause("Conservatory of Fine Arts page", "Who may apply");

    public record Facts(boolean districtStudent, Grade grade, boolean identifiedInArts, Known recommended) {}

    public record IdentifiedInArts() implements Reason {}

    public record SchoolRecommends() implements Reason {}

    public record SchoolMustSay() implements Reason {}

    public record NeitherIdentifiedNorRecommended() implements Reason {}

    public record NotADistrictStudent() implements Reason {}

    public record GradeOutsideConservatory(Grade grade, Grade low, Grade high) implements Reason {}

    public static Ruling judge(Facts facts, EntryNumbers numbers) {
        var against = new ArrayList<Reason>();
        if (!facts.districtStudent()) {
            against.add(new NotADistrictStudent());
        }
        var low = numbers.conservatoryLowest();
        var high = numbers.conservatoryHighest();
        if (facts.grade().compareTo(low) < 0 || facts.grade().compareTo(high) > 0) {
            against.add(new GradeOutsideConservatory(facts.grade(), low, high));
        }
        if (!against.isEmpty()) {
            return new NotMet(against);
        }
        return facts.identifiedInArts() ? new Met(new IdentifiedInArts()) : recommended(facts.recommended());
    }

    private static Ruling recommended(Known recommended) {
        return switch (recommended) {
            case YES -> new Met(new SchoolRecommends());
            case NO -> new NotMet(new NeitherIdentifiedNorRecommended());
            case UNKNOWN -> new Undetermined(new SchoolMustSay());
        };
    }

    private ConservatoryEntry() {}
}
