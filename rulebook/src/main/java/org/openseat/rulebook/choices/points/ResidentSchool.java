package org.openseat.rulebook.choices.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openseat.district.SchoolCode;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.choices.numbers.PointsNumbers;
import org.openseat.rulebook.choices.points.PointsLine.PlainNo;

/// Points for a child whose school of residence, for the grade applied for, is PHBAO or overcrowded. (Magnet Selection
/// Priority Point System, R-PTS-10, R-PTS-11, R-BAL-7)
///
/// The school the child attends plays no part. Where two schools share an area, one of them on the list is enough.
public final class ResidentSchool {
    public static final Clause PHBAO = new Clause("Magnet Selection Priority Point System", "PHBAO");
    public static final Clause OVERCROWDED = new Clause("Magnet Selection Priority Point System", "Overcrowded");

    /// The two lists of the year. (X14)
    public record Lists(Set<SchoolCode> phbao, Set<SchoolCode> overcrowded) {
        public Lists {
            phbao = Set.copyOf(phbao);
            overcrowded = Set.copyOf(overcrowded);
        }
    }

    public record SchoolPhbao(int points) implements Reason {}

    public record SchoolNotPhbao() implements PlainNo {}

    public record NoPhbaoPoints() implements PlainNo {}

    public record SchoolOvercrowded(int points) implements Reason {}

    public record SchoolNotOvercrowded() implements PlainNo {}

    /// The address has no school of residence that the district knows of.
    public record SchoolNotKnown() implements Reason {}

    public static PointsLine phbao(Applicant child, Lists lists, PointsNumbers numbers, LocalDate on) {
        if (!numbers.phbaoPoints()) {
            return new PointsLine(PointsKind.PHBAO, 0, List.of(new NoPhbaoPoints()), "", on, PHBAO);
        }
        var school = listed(child, lists.phbao());
        return school.isPresent()
                ? line(PointsKind.PHBAO, new SchoolPhbao(numbers.phbao()), numbers.phbao(), school, on, PHBAO)
                : line(PointsKind.PHBAO, notListed(child, new SchoolNotPhbao()), 0, school, on, PHBAO);
    }

    public static PointsLine overcrowded(Applicant child, Lists lists, PointsNumbers numbers, LocalDate on) {
        var school = listed(child, lists.overcrowded());
        int points = numbers.overcrowded();
        return school.isPresent()
                ? line(PointsKind.OVERCROWDED, new SchoolOvercrowded(points), points, school, on, OVERCROWDED)
                : line(
                        PointsKind.OVERCROWDED,
                        notListed(child, new SchoolNotOvercrowded()),
                        0,
                        school,
                        on,
                        OVERCROWDED);
    }

    private static PointsLine line(
            PointsKind kind, Reason reason, int value, Optional<SchoolCode> school, LocalDate on, Clause clause) {
        var fact = school.map(SchoolCode::value).orElse("");
        return new PointsLine(kind, value, List.of(reason), fact, on, clause);
    }

    private static Optional<SchoolCode> listed(Applicant child, Set<SchoolCode> list) {
        return child.residentSchools().stream().filter(list::contains).findFirst();
    }

    private static Reason notListed(Applicant child, Reason otherwise) {
        return child.residentSchools().isEmpty() ? new SchoolNotKnown() : otherwise;
    }

    private ResidentSchool() {}
}
