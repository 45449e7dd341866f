package org.openseat.rulebook.inter;

import java.time.LocalDate;
import java.util.List;
import org.openseat.rulebook.Numbers;

/// The last days of which the office is warned on a day: 10, 5 and 1 days ahead. (R-INT-20; no source sets them)
public final class DecisionWarnings {

    public static List<LocalDate> of(LocalDate today, Numbers numbers) {
        return numbers.inter().warnings().stream().map(today::plusDays).toList();
    }

    private DecisionWarnings() {}
}
