package org.openseat.verifier.bundle;

import java.time.Instant;
import java.util.Set;

/// The rules of the run, from `frozen/rules.csv`.
///
/// @param first whether only first choices of unseated children wait, and not every better choice
/// @param sealed the programs whose rows are published in one heap
/// @param small figures from 1 to one less than this are not published
record Rules(
        String label,
        String kind,
        boolean immediate,
        boolean first,
        String valueSource,
        int valueBytes,
        Instant valueDue,
        int drawIds,
        int children,
        int choices,
        byte[] factsRoot,
        Set<String> sealed,
        int small) {
    boolean isSmall(int figure) {
        return figure > 0 && figure < small;
    }
}
