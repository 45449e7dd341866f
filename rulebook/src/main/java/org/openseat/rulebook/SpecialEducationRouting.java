package org.openseat.rulebook;

import java.util.ArrayList;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.Undetermined;

/// A student with an IEP moves only as the IEP team decides; a 504 plan may be reviewed first. (BUL-5347 §II.A.10-11)
public final class SpecialEducationRouting {
    public static final Clause CLAUSE = new Clause("BUL-5347", "§II.A.10-11");

    /// What special education has said of the request; what it looked at stays with it.
    public enum Clearance {
        NONE,
        CLEARED,
        HELD
    }

    public record Facts(boolean iep, boolean plan504, Clearance clearance) {}

    public record NoReviewNeeded() implements Reason {}

    public record IepTeamDecides() implements Reason {}

    public record Plan504MayBeReviewed() implements Reason {}

    public record SpecialEducationCleared() implements Reason {}

    public record SpecialEducationHolds() implements Reason {}

    public static Ruling judge(Facts facts) {
        return switch (facts.clearance()) {
            case CLEARED -> new Met(new SpecialEducationCleared());
            case HELD -> new Undetermined(new SpecialEducationHolds());
            case NONE -> routed(facts);
        };
    }

    private static Ruling routed(Facts facts) {
        var reviews = new ArrayList<Reason>();
        if (facts.iep()) {
            reviews.add(new IepTeamDecides());
        }
        if (facts.plan504()) {
            reviews.add(new Plan504MayBeReviewed());
        }
        return reviews.isEmpty() ? new Met(new NoReviewNeeded()) : new Undetermined(reviews);
    }

    private SpecialEducationRouting() {}
}
