package org.openseat.rulebook.choices.points;

import java.time.LocalDate;
import java.util.List;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;

/// One line of a child's points ledger: how many points of one kind, why, from which fact of which day, by which rule.
///
/// `fact` names the record that the points rest on: the magnet the child is in, the years on a list, the school of
/// residence, the sibling; empty where nothing was found. `on` is the day whose data were used.
public record PointsLine(PointsKind kind, int value, List<Reason> reasons, String fact, LocalDate on, Clause clause) {
    /// A reason for no points that needs no line: nothing was claimed and nothing was found.
    public interface PlainNo extends Reason {}

    public PointsLine {
        reasons = List.copyOf(reasons);
    }

    /// Whether the line tells more than that there is nothing.
    public boolean isWorthKeeping() {
        return value > 0 || reasons.stream().anyMatch(reason -> !(reason instanceof PlainNo));
    }
}
