package org.openseat.rulebook.choices.points;

import java.util.List;
import java.util.stream.IntStream;
import org.openseat.rulebook.choices.numbers.PointsNumbers;

/// The five kinds of priority points.
public enum PointsKind {
    MATRICULATION,
    LIST,
    PHBAO,
    OVERCROWDED,
    SIBLING;

    /// Whether it is judged for each choice; the others are the same for all choices of a child. (R-PTS-12)
    public boolean isOfOneChoice() {
        return this == SIBLING;
    }

    /// What a line of this kind can be worth, the least first. (R-PTS-1, R-PTS-4, R-PTS-10 to R-PTS-12)
    public List<Integer> values(PointsNumbers numbers) {
        return switch (this) {
            case MATRICULATION -> List.of(0, numbers.matriculation());
            case LIST ->
                IntStream.rangeClosed(0, ListYears.YEARS)
                        .map(years -> Math.min(numbers.listMax(), years * numbers.listPerYear()))
                        .distinct()
                        .boxed()
                        .toList();
            case PHBAO -> numbers.phbaoPoints() ? List.of(0, numbers.phbao()) : List.of(0);
            case OVERCROWDED -> List.of(0, numbers.overcrowded());
            case SIBLING -> List.of(0, numbers.sibling());
        };
    }
}
