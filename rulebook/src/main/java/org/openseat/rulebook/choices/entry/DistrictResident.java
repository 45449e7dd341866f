package org.openseat.rulebook.choices.entry;

import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.Category;

/// Magnets, PWT, Schools for Advanced Studies and Open Enrollment are for students who live in the district, when they
/// apply and while they attend. (Choices site, R-MAG-1, R-MAG-2, R-OE-1)
///
/// No permit between districts opens these programs.
public final class DistrictResident {
    public static final Clause CLAUSE = new Clause("Choices site", "Who may apply");

    public record Facts(Place home) {}

    public record LivesInside() implements Reason {}

    public record LivesOutside() implements Reason {}

    public record HomeNotOnMap() implements Reason {}

    public static Ruling judge(Facts facts) {
        return switch (facts.home()) {
            case INSIDE -> new Met(new LivesInside());
            case OUTSIDE -> new NotMet(new LivesOutside());
            case UNKNOWN -> new Undetermined(new HomeNotOnMap());
        };
    }

    /// Whether a program of this kind asks for it.
    public static boolean isAskedBy(Category category) {
        return switch (category) {
            case MAGNET, PWT, ADVANCED_STUDIES, OPEN_ENROLLMENT -> true;
            case DUAL_LANGUAGE, UNIQUE_PATHWAY, AFFILIATED_CHARTER, ZONE, CONSERVATORY -> false;
        };
    }

    private DistrictResident() {}
}
