package org.openseat.rulebook.inter;

import java.time.LocalDate;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// A permit between districts is granted for a school year that is to come or under way, never for one that is over.
/// (Education Code 46600.1(c), (e); R-INT-1, R-INT-3)
public final class YearUnderWay {
    public static final Clause CLAUSE = new Clause("Education Code", "46600.1(c), (e)");

    public record Facts(SchoolYear year, LocalDate today) {}

    public record YearIsNotOver(SchoolYear year) implements Reason {}

    public record NothingForPastYear(SchoolYear year) implements Reason {}

    public static Ruling judge(Facts facts) {
        return over(facts.year(), facts.today())
                ? new NotMet(new NothingForPastYear(facts.year()))
                : new Met(new YearIsNotOver(facts.year()));
    }

    /// Whether the last day of that school year has passed.
    public static boolean over(SchoolYear year, LocalDate today) {
        return today.isAfter(year.lastDay());
    }

    private YearUnderWay() {}
}
