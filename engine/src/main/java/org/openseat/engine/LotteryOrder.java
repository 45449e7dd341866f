package org.openseat.engine;

import java.util.Arrays;

/// The children in the order of their lottery ranks.
final class LotteryOrder {
    /// Linear when the ranks are a permutation, as they are after a draw; otherwise the cost of sorting.
    static int[] of(int[] rank, int children) {
        var order = new int[children];
        Arrays.fill(order, Market.NONE);
        for (int child = 0; child < children; child++) {
            if (rank[child] < 0 || rank[child] >= children || order[rank[child]] != Market.NONE) {
                return sorted(rank, children);
            }
            order[rank[child]] = child;
        }
        return order;
    }

    private static int[] sorted(int[] rank, int children) {
        var pairs = new long[children];
        for (int child = 0; child < children; child++) {
            pairs[child] = (long) rank[child] << 32 | child;
        }
        Arrays.sort(pairs);
        var order = new int[children];
        for (int place = 0; place < children; place++) {
            order[place] = (int) pairs[place];
        }
        return order;
    }

    private LotteryOrder() {}
}
