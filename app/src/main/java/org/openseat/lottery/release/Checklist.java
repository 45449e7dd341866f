package org.openseat.lottery.release;

import java.time.Instant;
import java.util.List;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.Pressed.Why;
import org.openseat.lottery.run.Said;
import org.springframework.stereotype.Component;

/// What must hold before a result is released. A line that does not is never clicked away; it is cured by a new run or
/// a
/// changed date. (design draw §4)
@Component
public class Checklist {

    private final ChecklistTables tables;

    Checklist(ChecklistTables tables) {
        this.tables = tables;
    }

    /// One line of the list, in order of the historic failures they keep from coming again.
    public enum Line {
        /// More letters than seats.
        OFFERS_WITHIN_SEATS,
        /// Applicants missing from the draw.
        EVERYBODY_IN_ONCE,
        /// Several seats for a child.
        ONE_SEAT_A_CHILD,
        /// Priorities that were not loaded.
        PRIORITIES_LOADED,
        /// Edited after the freeze.
        ROWS_AS_ANNOUNCED,
        /// The assignment is not what was announced.
        CHECKER_AGREES,
        /// Results that were seen before their time.
        NOTHING_SHOWN,
        /// Wrong text in one language.
        SAMPLES_SEEN
    }

    /// @param wrong how many pools, children or dates do not hold; 0 when the line does
    /// @param about where to look, the first few
    public record Verdict(Line line, long wrong, List<String> about) {
        public boolean holds() {
            return wrong == 0;
        }
    }

    public List<Verdict> of(LotteryRun run) {
        return List.of(
                verdict(Line.OFFERS_WITHIN_SEATS, tables.overfilled(run.id())),
                verdict(Line.EVERYBODY_IN_ONCE, tables.missing(run)),
                verdict(Line.ONE_SEAT_A_CHILD, tables.severalSeats(run.id())),
                verdict(Line.PRIORITIES_LOADED, tables.withoutPriorities(run)),
                verdict(Line.ROWS_AS_ANNOUNCED, tables.changedFiles(run)),
                verdict(Line.CHECKER_AGREES, run.refused() == null ? List.of() : List.of(run.refused())),
                verdict(Line.NOTHING_SHOWN, tables.shown(run.id())),
                verdict(Line.SAMPLES_SEEN, tables.samplesToSee(run.id())));
    }

    private static Verdict verdict(Line line, List<String> wrong) {
        return new Verdict(line, wrong.size(), wrong.stream().limit(5).toList());
    }

    /// What keeps two persons from releasing now.
    public List<Why> against(LotteryRun run, Said said, Instant now) {
        var lines = of(run).stream()
                .filter(verdict -> !verdict.holds())
                .map(verdict -> Why.of("CHECKLIST", verdict.line(), verdict.wrong()))
                .toList();
        if (!lines.isEmpty()) {
            return lines;
        }
        var opens = said.opens().filter(at -> !at.isBefore(now));
        if (opens.isEmpty()) {
            return List.of(Why.of("OPENS_IN_PAST"));
        }
        var acceptBy = said.acceptBy();
        return acceptBy != null
                        && acceptBy.isAfter(opens.get().atZone(tables.zone()).toLocalDate())
                ? List.of()
                : List.of(Why.of("ACCEPT_BY_TOO_SOON"));
    }
}
