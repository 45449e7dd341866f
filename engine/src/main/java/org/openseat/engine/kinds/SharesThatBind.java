package org.openseat.engine.kinds;

import java.util.List;
import org.openseat.engine.Key;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Pool;

/// Leaves out every share that cannot change a seat, and every child's group that no share asks for: what is not
/// used need not be published.
///
/// A soft pool's shares bind only if more children ask than it has seats and at least two groups ask. Hard pools
/// keep theirs, because a ceiling can leave a seat empty whoever asks.
public final class SharesThatBind {
    /// The same market without them; every child gets the same seat in it.
    public static Market of(Market market) {
        var pools = pools(market);
        var lean = new MarketBuilder(market.children(), market.children());
        pools.forEach(lean::pool);
        for (int child = 0; child < market.children(); child++) {
            lean.child(groupIn(pools, market, child), market.lotteryRank(child));
            for (int choice = 0; choice < market.choices(child); choice++) {
                var key = market.key(child, choice);
                lean.choice(market.pool(child, choice), Key.band(key), Key.tier(key), Key.points(key));
            }
            if (market.holds(child) != Market.NONE) {
                lean.holds(market.holds(child));
            }
        }
        return lean.build();
    }

    private static List<Pool> pools(Market market) {
        int pools = market.pools().size();
        var asking = new int[pools];
        var group = new int[pools];
        var severalGroups = new boolean[pools];
        for (int child = 0; child < market.children(); child++) {
            for (int choice = 0; choice < market.choices(child); choice++) {
                int pool = market.pool(child, choice);
                severalGroups[pool] |= asking[pool] > 0 && group[pool] != market.group(child);
                group[pool] = market.group(child);
                asking[pool]++;
            }
        }
        var lean = new Pool[pools];
        for (int number = 0; number < pools; number++) {
            var pool = market.pools().get(number);
            boolean binds = pool.mode() == Pool.Mode.HARD || (asking[number] > pool.seats() && severalGroups[number]);
            lean[number] = binds ? pool : Pool.of(pool.seats());
        }
        return List.of(lean);
    }

    private static int groupIn(List<Pool> pools, Market market, int child) {
        for (int choice = 0; choice < market.choices(child); choice++) {
            if (!pools.get(market.pool(child, choice)).shares().isEmpty()) {
                return market.group(child);
            }
        }
        return Market.UNCLASSIFIED;
    }

    private SharesThatBind() {}
}
