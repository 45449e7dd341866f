package org.openseat.rulebook;

import java.util.List;
import org.openseat.names.PlainName;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// Magnet schools, magnet programs on any campus and independent charters take applications of their own: no permit
/// within the district leads to one, and none is anybody's school of residence. (BUL-5347 §VI.A; rules §6.2,
/// R-MAG-2)
public final class SchoolReached {
    public static final Clause CLAUSE = new Clause("BUL-5347", "§VI.A");

    /// What the school asked for is.
    public record Facts(boolean magnet, boolean independentCharter) {}

    public record PermitCanLeadThere() implements Reason {}

    public record MagnetTakesItsOwnApplications() implements Reason {}

    public record CharterTakesItsOwnApplications() implements Reason {}

    public static Ruling judge(Facts facts) {
        if (facts.magnet()) {
            return new NotMet(new MagnetTakesItsOwnApplications());
        }
        return facts.independentCharter()
                ? new NotMet(new CharterTakesItsOwnApplications())
                : new Met(new PermitCanLeadThere());
    }

    /// Whether a program that a family names in its own words is a magnet, in English or Spanish.
    public static boolean isMagnet(String program) {
        return PlainName.words(program).stream()
                .anyMatch(word -> List.of("magnet", "magnets").contains(word));
    }

    private SchoolReached() {}
}
