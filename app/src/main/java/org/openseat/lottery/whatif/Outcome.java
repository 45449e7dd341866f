package org.openseat.lottery.whatif;

import java.util.List;

/// What came of it, over all imagined draws.
///
/// @param rows how many children are placed, as it is and as it would be
/// @param lines the points of the last one admitted, by pool and group, in the middle of all draws
record Outcome(List<Row> rows, List<Line> lines) {

    /// @param group the id of a group of the balance rule, `*` for all
    /// @param choice from 1; 0 for any seat
    record Row(String group, int choice, Range asIs, Range wouldBe, Range difference) {}

    /// The mean, and the range that holds nine draws of ten.
    record Range(double mean, int low, int high) {}

    record Line(String pool, String group, int asIs, int wouldBe) {}
}
