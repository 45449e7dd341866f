package org.openseat.rulebook.choices.seats;

import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.numbers.BusNumbers;

/// A ride to school should take no longer than the guideline, one way, in any grade. (Magnet transportation page
/// 2019-20,
/// R-TRN-5)
public final class BusRide {
    public static final Clause CLAUSE = new Clause("Magnet transportation page (2019-20)", "Length of a ride");

    /// Minutes one way; null while it is not known.
    public record Facts(@Nullable Integer minutes) {}

    public record RideWithinGuideline(int minutes) implements Reason {}

    public record RideTooLong(int minutes, int most) implements Reason {}

    public record RideNotKnown() implements Reason {}

    public static Ruling judge(Facts facts, BusNumbers numbers) {
        var minutes = facts.minutes();
        if (minutes == null) {
            return new Undetermined(new RideNotKnown());
        }
        return minutes > numbers.rideMinutes()
                ? new NotMet(new RideTooLong(minutes, numbers.rideMinutes()))
                : new Met(new RideWithinGuideline(minutes));
    }

    private BusRide() {}
}
