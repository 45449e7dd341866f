package org.openseat.rulebook.choices.seats;

import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.Category;

/// Some kinds of programs never have a bus. (Open Enrollment, SAS, dual language and Conservatory pages; BUL-5347
/// §II.A.7; R-TRN-8)
public final class NoBus {
    public static final Clause CLAUSE = new Clause("Choices pages; BUL-5347", "Transportation; §II.A.7");

    public record NeverABus(Category category) implements Reason {}

    public record BusByDistance() implements Reason {}

    public record BusFromNearestStop() implements Reason {}

    public record AskTheSchoolAboutBuses() implements Reason {}

    /// Met where there may be a bus.
    public static Ruling judge(Category category) {
        return switch (category) {
            case MAGNET -> new Met(new BusByDistance());
            case PWT -> new Met(new BusFromNearestStop());
            case DUAL_LANGUAGE, ADVANCED_STUDIES, OPEN_ENROLLMENT, CONSERVATORY -> new NotMet(new NeverABus(category));
            case UNIQUE_PATHWAY, AFFILIATED_CHARTER, ZONE -> new Undetermined(new AskTheSchoolAboutBuses());
        };
    }

    private NoBus() {}
}
