package org.openseat.rulebook.choices.points;

import java.util.Optional;
import org.openseat.district.Grade;
import org.openseat.rulebook.choices.numbers.PointsNumbers;

/// A magnet program with the grades it teaches in the cycle.
public record Magnet(String code, Grade low, Grade high, Form form) {
    /// How a magnet counts for matriculation points: by its highest grade, by grade 8, or never. (R-PTS-3)
    public enum Form {
        PLAIN,
        K8,
        SPAN
    }

    public Magnet {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Program " + code + " begins above its highest grade");
        }
    }

    public boolean teaches(Grade grade) {
        return low.compareTo(grade) <= 0 && grade.compareTo(high) <= 0;
    }

    /// The grade whose end counts as finishing this magnet; none for a span school.
    public Optional<Grade> top(PointsNumbers numbers) {
        return switch (form) {
            case PLAIN -> Optional.of(high);
            case K8 -> Optional.of(numbers.k8MatriculationGrade());
            case SPAN -> Optional.empty();
        };
    }
}
