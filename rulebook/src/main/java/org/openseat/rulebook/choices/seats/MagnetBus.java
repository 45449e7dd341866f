package org.openseat.rulebook.choices.seats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.numbers.BusNumbers;

/// A bus to a magnet may be given to who lives outside the radius of the **school's** level; exactly on the radius is
/// not
/// outside. (Magnet transportation page 2019-20, R-TRN-1 to R-TRN-4, R-TRN-6)
///
/// Grade 6 follows the school: 2 miles in a K-6 school, 5 miles in a 6-8 school. In a year with the boundary test the
/// home must also lie outside the school's boundary. Some span schools have rules of their own.
public final class MagnetBus {
    public static final Clause CLAUSE = new Clause("Magnet transportation page (2019-20)", "Distance");

    public enum Level {
        ELEMENTARY,
        SECONDARY,
        SPAN
    }

    /// Straight-line miles between home and school, as kept, to a thousandth.
    public record Facts(BigDecimal miles, Level level, Place boundary) {}

    public record OutsideRadius(BigDecimal miles, BigDecimal radius) implements Reason {}

    public record InsideRadius(BigDecimal miles, BigDecimal radius) implements Reason {}

    public record MayAskForFreeSeat(BigDecimal from) implements Reason {}

    public record InsideBoundary() implements Reason {}

    public record BoundaryNotKnown() implements Reason {}

    public record SchoolHasOwnRules() implements Reason {}

    public static Ruling judge(Facts facts, BusNumbers numbers) {
        if (facts.level() == Level.SPAN) {
            return new Undetermined(new SchoolHasOwnRules());
        }
        boolean secondary = facts.level() == Level.SECONDARY;
        var radius = secondary ? numbers.secondaryMiles() : numbers.elementaryMiles();
        var miles = shown(facts.miles(), radius);
        if (facts.miles().compareTo(radius) <= 0) {
            var inside = new InsideRadius(miles, shown(radius, radius));
            return secondary && facts.miles().compareTo(numbers.askFromMiles()) >= 0
                    ? new NotMet(inside, new MayAskForFreeSeat(shown(numbers.askFromMiles(), radius)))
                    : new NotMet(inside);
        }
        return outside(facts.boundary(), new OutsideRadius(miles, shown(radius, radius)), numbers);
    }

    private static Ruling outside(Place boundary, OutsideRadius radius, BusNumbers numbers) {
        if (!numbers.boundaryTest()) {
            return new Met(radius);
        }
        return switch (boundary) {
            case OUTSIDE -> new Met(radius);
            case INSIDE -> new NotMet(new InsideBoundary());
            case UNKNOWN -> new Undetermined(new BoundaryNotKnown());
        };
    }

    /// To a tenth of a mile, unless that would say the radius itself for another distance.
    private static BigDecimal shown(BigDecimal miles, BigDecimal radius) {
        var tenth = miles.setScale(1, RoundingMode.HALF_UP);
        return tenth.compareTo(radius) == 0 && miles.compareTo(radius) != 0 ? miles : tenth;
    }

    private MagnetBus() {}
}
