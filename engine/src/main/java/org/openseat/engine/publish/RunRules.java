package org.openseat.engine.publish;

import java.time.Instant;
import java.util.Map;
import org.openseat.engine.Mechanism;
import org.openseat.engine.WaitingLists;

/// The rules of one run as they are published before the draw: `frozen/rules.csv`.
///
/// @param label names the lottery and enters every draw, for example `2026-27 magnet`
/// @param year the school year, for example `2026-27`
/// @param kind what is drawn, for example `magnet`
/// @param run 1, or 2 for a second run
/// @param valueSource where the public value will come from, in words that anyone can follow
/// @param valueBytes how many bytes it will have
/// @param valueDue when it will exist, not before
/// @param small figures from 1 to one less than this are not published, 10
/// @param engine the engine's version
/// @param policy the version of the year's numbers
/// @param sources per name of a rule the document it comes from; none for names that have no source
public record RunRules(
        String label,
        String year,
        String kind,
        int run,
        Mechanism mechanism,
        WaitingLists.Rule waiting,
        String valueSource,
        int valueBytes,
        Instant valueDue,
        int small,
        String engine,
        String policy,
        Map<String, String> sources) {
    /// 64 bits: a smaller value could be prepared for by trying all of them.
    private static final int FEWEST_BYTES = 8;

    public RunRules {
        sources = Map.copyOf(sources);
        if (valueBytes < FEWEST_BYTES) {
            throw new IllegalArgumentException(
                    "A value of " + valueBytes + " bytes can be prepared for; use " + FEWEST_BYTES + " or more");
        }
        if (small < 1 || run < 1) {
            throw new IllegalArgumentException("small and run begin at 1, not " + small + " and " + run);
        }
    }

    String mechanismWord() {
        return switch (mechanism) {
            case DEFERRED -> "deferred";
            case IMMEDIATE -> "immediate";
        };
    }

    String waitingWord() {
        return switch (waiting) {
            case FIRST_CHOICE_IF_UNSEATED -> "first";
            case EVERY_BETTER_CHOICE -> "better";
        };
    }

    /// Whether a figure is too small to be published: somebody could be found in it.
    boolean isSmall(int figure) {
        return figure > 0 && figure < small;
    }
}
