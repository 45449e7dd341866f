package org.openseat.engine.whatif;

import java.util.Arrays;

/// A figure over many draws: its mean, its ends, and the range that holds nine draws out of ten.
///
/// @param draws in how many draws there was such a figure; the others are 0 if in none
public record Spread(int draws, double mean, int least, int low, int middle, int high, int most) {
    /// The figure in each draw, in any order.
    static Spread of(int[] figures) {
        if (figures.length == 0) {
            return new Spread(0, 0, 0, 0, 0, 0, 0);
        }
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return new Spread(
                sorted.length,
                Arrays.stream(sorted).asLongStream().sum() / (double) sorted.length,
                sorted[0],
                at(sorted, 5),
                at(sorted, 50),
                at(sorted, 95),
                sorted[sorted.length - 1]);
    }

    private static int at(int[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)];
    }
}
