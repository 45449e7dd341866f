package org.openseat.applications.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.ledger.Correction;
import org.openseat.applications.ledger.Source;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.choices.points.PointsKind;

/// One choice with its lines.
///
/// @param counted whether the run has counted it; a choice sent later has no points, and why is said
record PointsCard(int choice, String code, String program, boolean counted, List<Line> lines) {

    /// One kind of points.
    ///
    /// @param fact the school that it rests on, by name; empty where there is none
    /// @param changed why staff have changed it
    /// @param open a correction that waits for an answer
    record Line(
            PointsKind kind,
            int value,
            List<Told> reasons,
            String fact,
            LocalDate day,
            Source source,
            @Nullable String changed,
            Optional<Correction> open) {

        List<String> reasons(Locale language) {
            return reasons.stream()
                    .map(reason -> Sentences.say(reason, language))
                    .toList();
        }
    }

    int total() {
        return lines.stream().mapToInt(Line::value).sum();
    }
}
