package org.openseat.applications.corrections;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.ledger.PointsRun;
import org.openseat.applications.ledger.ProcessingDay;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.points.PointsKind;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// The count of every Choices year, the newest first.
///
/// @param refused why nothing was frozen or counted just now
record LedgerPage(
        List<Year> years, LocalDate today, @Nullable String refused) implements Page {

    /// @param giving how many lines of each kind give points
    /// @param open corrections that wait for an answer
    record Year(Cycle cycle, Optional<PointsRun> run, Map<PointsKind, Integer> giving, int open) {

        String path() {
            return LedgerController.PAGE + "/" + cycle.year().label();
        }

        boolean isFrozen() {
            return run.filter(found -> found.frozen() != null).isPresent();
        }
    }

    boolean mayCompute(Year year) {
        return year.run().isEmpty() && ProcessingDay.isDue(year.cycle(), today);
    }

    static String kind(Frame frame, PointsKind kind) {
        return Sentences.capital(kind, frame.language().locale());
    }

    static String closes(Frame frame, Year year) {
        return Sentences.moment(
                year.cycle().numbers().days().correctionClose(),
                frame.language().locale());
    }
}
