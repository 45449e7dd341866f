package org.openseat.rulebook;

import java.time.LocalDate;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// A permit for this school year may be asked for at any time, for the next from its opening day on. (BUL-5347 §II.A.3)
///
/// The opening day itself counts (G9); which day it is differs by year (G8) and stands in the requested year's numbers.
public final class ApplicationWindow {
    public static final Clause CLAUSE = new Clause("BUL-5347", "§II.A.3");

    public record Facts(LocalDate submitted, SchoolYear requested) {}

    public record ThisYearAnyTime(SchoolYear year) implements Reason {}

    public record NextYearIsOpen(SchoolYear year, LocalDate opened) implements Reason {}

    public record NextYearNotOpenYet(SchoolYear year, LocalDate opens) implements Reason {}

    public record YearIsOver(SchoolYear year) implements Reason {}

    public record YearCanBeGranted(SchoolYear year) implements Reason {}

    public record YearIsTooFarAhead(SchoolYear year) implements Reason {}

    public static Ruling judge(Facts facts, Numbers numbers) {
        var year = facts.requested();
        var now = SchoolYear.of(facts.submitted());
        if (year.equals(now)) {
            return new Met(new ThisYearAnyTime(year));
        }
        if (year.compareTo(now) < 0) {
            return new NotMet(new YearIsOver(year));
        }
        if (year.compareTo(now.next()) > 0) {
            return new NotMet(new YearIsTooFarAhead(year));
        }
        var opens = opening(year, numbers);
        return facts.submitted().isBefore(opens)
                ? new NotMet(new NextYearNotOpenYet(year, opens))
                : new Met(new NextYearIsOpen(year, opens));
    }

    /// Whether a yes can still be given for that school year: a permit is for one year, and none is given for a past
    /// one.
    /// (BUL-5347 §II.A.2)
    public static Ruling judgeGrant(SchoolYear requested, LocalDate today) {
        return requested.compareTo(SchoolYear.of(today)) < 0
                ? new NotMet(new YearIsOver(requested))
                : new Met(new YearCanBeGranted(requested));
    }

    /// The first day on which a permit for that school year may be asked for in advance: in the school year before it.
    public static LocalDate opening(SchoolYear year, Numbers numbers) {
        var before = year.previous();
        var inSecondHalf = numbers.intraOpen().atYear(year.startYear());
        return before.contains(inSecondHalf)
                ? inSecondHalf
                : numbers.intraOpen().atYear(before.startYear());
    }

    private ApplicationWindow() {}
}
