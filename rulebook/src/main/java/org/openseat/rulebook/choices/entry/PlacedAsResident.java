package org.openseat.rulebook.choices.entry;

import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.Category;

/// Who lives in the area of a School for Advanced Studies and qualifies, or in that of an affiliated charter, is placed
/// without applying and before anybody from outside. (SAS pages, R-SAS-1; affiliated charter pages, R-AFC-1)
public final class PlacedAsResident {
    public static final Clause CLAUSE = new Clause("SAS and affiliated charter pages", "Residents");

    /// Where the home lies, seen from the school's area; `qualifies` plays no part for a charter; `optedOut` means that
    /// the family does not want the place.
    public record Facts(Category category, Place home, Known qualifies, boolean optedOut) {}

    public record PlacedWithoutApplying() implements Reason {}

    public record EnrollsDirectly() implements Reason {}

    public record ResidentNotQualified() implements Reason {}

    public record QualifiesToBeChecked() implements Reason {}

    public record FamilyOptedOut() implements Reason {}

    public record LivesElsewhere() implements Reason {}

    public record AreaNotKnown() implements Reason {}

    public static Ruling judge(Facts facts) {
        return switch (facts.home()) {
            case OUTSIDE -> new NotMet(new LivesElsewhere());
            case UNKNOWN -> new Undetermined(new AreaNotKnown());
            case INSIDE -> facts.optedOut() ? new NotMet(new FamilyOptedOut()) : resident(facts);
        };
    }

    private static Ruling resident(Facts facts) {
        if (facts.category() == Category.AFFILIATED_CHARTER) {
            return new Met(new EnrollsDirectly());
        }
        return switch (facts.qualifies()) {
            case YES -> new Met(new PlacedWithoutApplying());
            case NO -> new NotMet(new ResidentNotQualified());
            case UNKNOWN -> new Undetermined(new QualifiesToBeChecked());
        };
    }

    private PlacedAsResident() {}
}
