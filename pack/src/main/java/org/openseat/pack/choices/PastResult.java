package org.openseat.pack.choices;

import java.math.BigDecimal;
import java.util.Optional;
import org.openseat.district.Grade;

/// What came of a cycle's draw for a program: one line of `results.csv`.
///
/// @param grade empty when the line counts all grades
/// @param group empty when the line counts both groups
/// @param lastPoints the points of the last applicant who was offered a seat; empty where points play no part
/// @param lastListPosition how far the waiting list was called
public record PastResult(
        String program,
        Optional<Grade> grade,
        Optional<Group> group,
        int applications,
        int offers,
        Optional<BigDecimal> lastPoints,
        Optional<Integer> lastListPosition) {

    /// The two groups of the balance rule. (R-BAL-3)
    public enum Group {
        PHBAO,
        OW
    }
}
