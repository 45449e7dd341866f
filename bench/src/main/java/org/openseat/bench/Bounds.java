package org.openseat.bench;

import org.openseat.engine.Draws;

/// What no engine can beat on this machine: reading all choices once from front to back, and reading one choice of each
/// child in lottery order, with nothing else to do.
public final class Bounds {
    private static final int RUNS = 9;

    /// @param args size
    public static void main(String[] args) {
        var size = Markets.size(args[0]);
        var rows = new long[size.children() * size.choices()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row;
        }
        var order = Draws.shuffled(size.children(), 1).ranks(0);
        long stream = Long.MAX_VALUE;
        long random = Long.MAX_VALUE;
        long sum = 0;
        for (int run = 0; run < RUNS; run++) {
            var start = System.nanoTime();
            sum += streamed(rows);
            var between = System.nanoTime();
            sum += gathered(rows, order, size.choices());
            stream = Math.min(stream, between - start);
            random = Math.min(random, System.nanoTime() - between);
        }
        System.out.printf("%s\t%.4f\t%.4f%s%n", args[0], stream / 1e9, random / 1e9, sum == 0 ? "!" : "");
    }

    private static long streamed(long[] rows) {
        long sum = 0;
        for (long row : rows) {
            sum += row;
        }
        return sum;
    }

    private static long gathered(long[] rows, int[] order, int choices) {
        long sum = 0;
        for (int child : order) {
            sum += rows[child * choices];
        }
        return sum;
    }

    private Bounds() {}
}
