package org.openseat.rulebook;

import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

/// Intra-district permits are for families who live in the district; others are referred to OPST. (BUL-5347 §I,
/// §II.C.8)
public final class DistrictResidence {
    static final Clause CLAUSE = new Clause("BUL-5347", "§I");

    public record Facts(Place home) {}

    public record LivesInDistrict() implements Reason {}

    /// The case goes to the Office of Permits and Student Transfers. (T21)
    public record LivesOutsideDistrict() implements Reason {}

    public record HomeNotFound() implements Reason {}

    public static Ruling judge(Facts facts) {
        return switch (facts.home()) {
            case INSIDE -> new Met(new LivesInDistrict());
            case OUTSIDE -> new NotMet(new LivesOutsideDistrict());
            case UNKNOWN -> new Undetermined(new HomeNotFound());
        };
    }

    private DistrictResidence() {}
}
