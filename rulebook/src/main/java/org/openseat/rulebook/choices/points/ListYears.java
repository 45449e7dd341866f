package org.openseat.rulebook.choices.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.choices.numbers.PointsNumbers;
import org.openseat.rulebook.choices.points.PastRequest.Standing;
import org.openseat.rulebook.choices.points.PointsLine.PlainNo;

/// Points for years on a magnet waiting list, without a gap up to now. (Magnet Selection Priority Point System,
/// R-PTS-4 to R-PTS-7, R-PTS-9, R-PTS-16, R-PTS-17)
///
/// Counting starts with the year just before the cycle and looks at three years. A year without a place on a valid
/// on-time list ends it, and so does an offer that was declined, not answered or accepted. A year earns nothing when
/// the same grade was asked for again later, but that is no gap.
public final class ListYears {
    public static final Clause CLAUSE = new Clause("Magnet Selection Priority Point System", "Waiting list");

    static final int YEARS = 3;

    public record YearsListed(List<SchoolYear> years, int points) implements Reason {}

    public record MostIsReached(int points) implements Reason {}

    public record SameGradeAgain(SchoolYear year, Grade grade) implements Reason {}

    public record MagnetStudent() implements Reason {}

    public record OfferDeclined(SchoolYear year) implements Reason {}

    public record SeatAccepted(SchoolYear year) implements Reason {}

    public record NotOnListAtTheEnd(SchoolYear year) implements Reason {}

    public record NoRequest(SchoolYear year) implements Reason {}

    public record NeverListed() implements PlainNo {}

    public static PointsLine line(Applicant child, SchoolYear cycle, PointsNumbers numbers, LocalDate on) {
        var reasons = new ArrayList<Reason>();
        var years = earning(child, cycle, reasons);
        int whole = numbers.listPerYear() * years.size();
        int value = Math.min(numbers.listMax(), whole);
        if (whole > value) {
            reasons.addFirst(new MostIsReached(value));
        }
        if (!years.isEmpty()) {
            reasons.addFirst(new YearsListed(years, value));
        }
        var fact = years.stream().map(SchoolYear::label).collect(Collectors.joining(";"));
        return new PointsLine(PointsKind.LIST, value, reasons, fact, on, CLAUSE);
    }

    /// The years that earn, newest first; whatever ends the count or takes a year away is added to the reasons.
    private static List<SchoolYear> earning(Applicant child, SchoolYear cycle, List<Reason> reasons) {
        if (child.magnet().isPresent()) {
            reasons.add(new MagnetStudent());
            return List.of();
        }
        var years = new ArrayList<SchoolYear>();
        var year = cycle.previous();
        for (int looked = 0; looked < YEARS; looked++, year = year.previous()) {
            var end = end(child, year);
            if (end.isPresent()) {
                if (looked == 0 || !(end.get() instanceof NoRequest)) {
                    reasons.add(child.history().isEmpty() ? new NeverListed() : end.get());
                }
                break;
            }
            var grade = gradeAskedFor(child, year);
            if (askedAgain(child, year, grade)) {
                reasons.add(new SameGradeAgain(year, grade));
            } else {
                years.add(year);
            }
        }
        return years;
    }

    /// Why a year is not a year on a list; empty if it is one.
    private static Optional<Reason> end(Applicant child, SchoolYear year) {
        if (has(child, year, Standing.DECLINED)) {
            return Optional.of(new OfferDeclined(year));
        }
        if (has(child, year, Standing.ACCEPTED)) {
            return Optional.of(new SeatAccepted(year));
        }
        if (has(child, year, Standing.LISTED)) {
            return Optional.empty();
        }
        return Optional.of(
                child.history().stream().anyMatch(past -> past.year().equals(year))
                        ? new NotOnListAtTheEnd(year)
                        : new NoRequest(year));
    }

    private static boolean has(Applicant child, SchoolYear year, Standing standing) {
        return child.history().stream()
                .anyMatch(past -> past.standing() == standing && past.year().equals(year));
    }

    private static Grade gradeAskedFor(Applicant child, SchoolYear year) {
        return child.history().stream()
                .filter(past -> past.year().equals(year))
                .map(PastRequest::grade)
                .findFirst()
                .orElseThrow();
    }

    private static boolean askedAgain(Applicant child, SchoolYear year, Grade grade) {
        return child.gradeNext() == grade
                || child.history().stream()
                        .anyMatch(past -> past.grade() == grade && past.year().compareTo(year) > 0);
    }

    private ListYears() {}
}
