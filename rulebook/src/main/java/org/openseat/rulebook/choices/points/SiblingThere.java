package org.openseat.rulebook.choices.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.choices.numbers.PointsNumbers;
import org.openseat.rulebook.choices.points.PointsLine.PlainNo;

/// Points for a choice whose program a brother or sister attends now and next year. (Magnet Selection Priority Point
/// System, R-PTS-12)
///
/// It is judged for each choice and given once, however many siblings there are. Another program of the same school
/// does not count, nor a sibling who leaves or finishes; one who repeats a grade stays. A twin who also applies is not
/// there yet.
public final class SiblingThere {
    public static final Clause CLAUSE = new Clause("Magnet Selection Priority Point System", "Sibling");

    /// A brother or sister in a magnet on the processing day; `gradeNext` is null for one who leaves it.
    public record Sibling(
            String id, String program, @Nullable Grade gradeNext) {}

    public record SiblingStays(int points) implements Reason {}

    public record SiblingLeaves() implements Reason {}

    public record NoSiblingInProgram() implements PlainNo {}

    public static PointsLine line(Applicant child, Magnet program, PointsNumbers numbers, LocalDate on) {
        var there = child.siblings().stream()
                .filter(sibling -> sibling.program().equals(program.code()))
                .toList();
        var stays = there.stream().filter(sibling -> stays(sibling, program)).findFirst();
        if (stays.isPresent()) {
            return line(numbers.sibling(), new SiblingStays(numbers.sibling()), stays, on);
        }
        return there.isEmpty()
                ? line(0, new NoSiblingInProgram(), Optional.empty(), on)
                : line(0, new SiblingLeaves(), there.stream().findFirst(), on);
    }

    private static boolean stays(Sibling sibling, Magnet program) {
        return sibling.gradeNext() != null && program.teaches(sibling.gradeNext());
    }

    private static PointsLine line(int value, Reason reason, Optional<Sibling> sibling, LocalDate on) {
        var fact = sibling.map(Sibling::id).orElse("");
        return new PointsLine(PointsKind.SIBLING, value, List.of(reason), fact, on, CLAUSE);
    }

    private SiblingThere() {}
}
