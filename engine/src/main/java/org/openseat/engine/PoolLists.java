package org.openseat.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// For each pool some of the children who asked for it, in the order of their keys.
///
/// Built by counting, filling and sorting each pool's part: linear in the choices listed, and the logarithm of a list.
final class PoolLists {
    private final int[] start; // the list of pool p is child[start[p]] up to child[start[p + 1]]
    private final int[] child;

    private PoolLists(int[] start, int[] child) {
        this.start = start;
        this.child = child;
    }

    /// Which part of a child's list counts: the choices from one up to another, not included.
    interface Part {
        int from(int child);

        int to(int child);
    }

    static PoolLists of(Market market, Part part) {
        var start = new int[market.pools().size() + 1];
        for (int child = 0; child < market.children(); child++) {
            for (int choice = part.from(child); choice < part.to(child); choice++) {
                start[market.pool(child, choice) + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        var keys = new long[start[start.length - 1]];
        var filled = start.clone();
        for (int place = 0; place < market.children(); place++) {
            var child = market.inLotteryOrder[place];
            for (int choice = part.from(child); choice < part.to(child); choice++) {
                var row = market.rows[market.first[child] + choice];
                keys[filled[Row.pool(row)]++] = Row.key(row, place);
            }
        }
        for (int pool = 0; pool + 1 < start.length; pool++) {
            Arrays.sort(keys, start[pool], start[pool + 1]);
        }
        var children = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            children[i] = market.inLotteryOrder[Key.rank(keys[i])];
        }
        return new PoolLists(start, children);
    }

    /// Sorts a pool's list by something that comes before the key.
    void sort(int pool, IntUnaryOperator before) {
        var sorted = IntStream.range(start[pool], start[pool + 1])
                .map(at -> child[at])
                .boxed()
                .sorted(Comparator.comparingInt(before::applyAsInt))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, child, start[pool], sorted.length);
    }

    int length(int pool) {
        return start[pool + 1] - start[pool];
    }

    int child(int pool, int position) {
        return child[start[pool] + position];
    }
}
