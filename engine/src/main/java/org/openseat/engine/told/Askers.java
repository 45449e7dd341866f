package org.openseat.engine.told;

import org.openseat.engine.Market;

/// How many children of each group ask at each pool; where a pool keeps no shares, all are one group.
final class Askers {
    private final Market market;
    private final int small;
    private final int[] asking; // per pool and group

    /// @param small groups of fewer than this are not told of
    Askers(Market market, int small) {
        this.market = market;
        this.small = small;
        asking = new int[market.pools().size() * market.groups()];
        for (int child = 0; child < market.children(); child++) {
            for (int choice = 0; choice < market.choices(child); choice++) {
                int pool = market.pool(child, choice);
                asking[pool * market.groups() + groupAt(pool, child)]++;
            }
        }
    }

    int groupAt(int pool, int child) {
        return market.pools().get(pool).shares().isEmpty() ? Market.UNCLASSIFIED : market.group(child);
    }

    /// Whether a figure of this child at the pool could show who she is.
    boolean isSmall(int pool, int child) {
        return asking[pool * market.groups() + groupAt(pool, child)] < small;
    }
}
