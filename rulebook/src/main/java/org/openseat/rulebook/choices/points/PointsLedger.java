package org.openseat.rulebook.choices.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.rulebook.choices.points.PointsGiven.Nothing;
import org.openseat.rulebook.choices.points.ResidentSchool.Lists;

/// One child's points for each choice, line by line, from the data of one day. (R-PTS-13, R-PTS-15)
///
/// The same computation serves one child on a screen and all children of a run. Four of the five kinds are the same
/// for all choices of a child and are worked out once.
public final class PointsLedger {
    /// The points of one choice: its lines, or why it has none at all.
    public record ChoicePoints(Choice choice, Optional<Nothing> nothing, List<PointsLine> lines) {
        public ChoicePoints {
            lines = List.copyOf(lines);
        }

        /// The sum of the lines, which is never cut.
        public int total() {
            return lines.stream().mapToInt(PointsLine::value).sum();
        }

        public int of(PointsKind kind) {
            return lines.stream()
                    .filter(line -> line.kind() == kind)
                    .mapToInt(PointsLine::value)
                    .sum();
        }
    }

    /// In the order of the choices as given.
    public static List<ChoicePoints> of(Applicant child, List<Choice> choices, Lists lists, ChoicesNumbers numbers) {
        return new PointsLedger(child, lists, numbers).points(choices);
    }

    private final Applicant child;
    private final ChoicesNumbers numbers;
    private final LocalDate on;
    private final List<PointsLine> ofChild;

    private PointsLedger(Applicant child, Lists lists, ChoicesNumbers numbers) {
        this.child = child;
        this.numbers = numbers;
        on = numbers.days().points();
        ofChild = ofChild(lists, numbers.cycle());
    }

    private List<PointsLine> ofChild(Lists lists, SchoolYear cycle) {
        var points = numbers.points();
        return List.of(
                Matriculation.line(child, points, on),
                ListYears.line(child, cycle, points, on),
                ResidentSchool.phbao(child, lists, points, on),
                ResidentSchool.overcrowded(child, lists, points, on));
    }

    private List<ChoicePoints> points(List<Choice> choices) {
        return choices.stream().map(this::points).toList();
    }

    private ChoicePoints points(Choice choice) {
        var nothing = PointsGiven.nothing(child, choice, numbers.points());
        var sibling = SiblingThere.line(child, choice.program(), numbers.points(), on);
        return new ChoicePoints(
                choice,
                nothing,
                nothing.isPresent()
                        ? List.of()
                        : Stream.concat(ofChild.stream(), Stream.of(sibling)).toList());
    }
}
