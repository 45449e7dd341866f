package org.openseat.rulebook.choices.points;

import java.time.LocalDate;
import java.util.List;
import org.openseat.district.Grade;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.choices.numbers.PointsNumbers;
import org.openseat.rulebook.choices.points.PointsLine.PlainNo;

/// Points for a child who finishes the highest grade of a magnet and goes on to the next level. (Magnet Selection
/// Priority Point System, R-PTS-1 to R-PTS-3)
///
/// Who repeats the highest grade has not finished it. Years spent in the magnet play no part.
public final class Matriculation {
    public static final Clause CLAUSE = new Clause("Magnet Selection Priority Point System", "Matriculation");

    public record TopGradeDone(int points) implements Reason {}

    public record NotTopGrade(Grade top) implements Reason {}

    public record RepeatsTopGrade(Grade top) implements Reason {}

    public record SpanSchool() implements Reason {}

    public record NotInMagnet() implements PlainNo {}

    public static PointsLine line(Applicant child, PointsNumbers numbers, LocalDate on) {
        var reason = reason(child, numbers);
        int value = reason instanceof TopGradeDone done ? done.points() : 0;
        var fact = child.magnet().map(Magnet::code).orElse("");
        return new PointsLine(PointsKind.MATRICULATION, value, List.of(reason), fact, on, CLAUSE);
    }

    private static Reason reason(Applicant child, PointsNumbers numbers) {
        if (child.magnet().isEmpty()) {
            return new NotInMagnet();
        }
        var top = child.magnet().get().top(numbers);
        if (top.isEmpty()) {
            return new SpanSchool();
        }
        if (child.gradeNow() != top.get()) {
            return new NotTopGrade(top.get());
        }
        return child.gradeNext().compareTo(top.get()) > 0
                ? new TopGradeDone(numbers.matriculation())
                : new RepeatsTopGrade(top.get());
    }

    private Matriculation() {}
}
