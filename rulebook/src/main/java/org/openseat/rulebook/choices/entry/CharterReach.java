package org.openseat.rulebook.choices.entry;

import java.util.OptionalInt;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

/// Any student who lives in California may ask for an affiliated charter school, without a permit; residents of the
/// district are drawn before others. (Affiliated charter pages, R-AFC-1 to R-AFC-3)
public final class CharterReach {
    public static final Clause CLAUSE = new Clause("Affiliated charter pages", "Who may apply");

    public enum Home {
        IN_DISTRICT,
        IN_CALIFORNIA,
        ELSEWHERE,
        UNKNOWN
    }

    public record Facts(Home home) {}

    public record DrawnWithResidents() implements Reason {}

    public record OpenToCalifornia() implements Reason {}

    public record OutsideCalifornia() implements Reason {}

    public record StateNotKnown() implements Reason {}

    public static Ruling judge(Facts facts) {
        return switch (facts.home()) {
            case IN_DISTRICT -> new Met(new DrawnWithResidents());
            case IN_CALIFORNIA -> new Met(new OpenToCalifornia());
            case ELSEWHERE -> new NotMet(new OutsideCalifornia());
            case UNKNOWN -> new Undetermined(new StateNotKnown());
        };
    }

    /// 1 for residents of the district, 2 for other Californians; empty for who cannot be drawn.
    public static OptionalInt tier(Facts facts) {
        return switch (facts.home()) {
            case IN_DISTRICT -> OptionalInt.of(1);
            case IN_CALIFORNIA -> OptionalInt.of(2);
            case ELSEWHERE, UNKNOWN -> OptionalInt.empty();
        };
    }

    private CharterReach() {}
}
