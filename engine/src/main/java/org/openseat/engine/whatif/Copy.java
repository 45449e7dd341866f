package org.openseat.engine.whatif;

import java.util.List;
import org.openseat.engine.Key;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Pool;
import org.openseat.engine.kinds.Priority;

/// A copy of a market in which something is otherwise.
public final class Copy {
    /// What a child's place at a choice would be.
    @FunctionalInterface
    public interface Priorities {
        Priority of(int child, int choice, Priority present);
    }

    /// With other seats or shares.
    ///
    /// @param pools as many as there are, in the same order
    public static Market withPools(Market market, List<Pool> pools) {
        if (pools.size() != market.pools().size()) {
            throw new IllegalArgumentException(
                    pools.size() + " pools for " + market.pools().size() + ": give the same ones");
        }
        return of(market, pools, (child, choice, present) -> present);
    }

    /// With other points, tiers or bands.
    public static Market withPriorities(Market market, Priorities priorities) {
        return of(market, market.pools(), priorities);
    }

    /// With both.
    public static Market of(Market market, List<Pool> pools, Priorities priorities) {
        var copy = new MarketBuilder(market.children(), market.children());
        pools.forEach(copy::pool);
        for (int child = 0; child < market.children(); child++) {
            copy.child(market.group(child), market.lotteryRank(child));
            for (int choice = 0; choice < market.choices(child); choice++) {
                var key = market.key(child, choice);
                var priority =
                        priorities.of(child, choice, new Priority(Key.band(key), Key.tier(key), Key.points(key)));
                copy.choice(market.pool(child, choice), priority.band(), priority.tier(), priority.points());
            }
            if (market.holds(child) != Market.NONE) {
                copy.holds(market.holds(child));
            }
        }
        return copy.build();
    }

    private Copy() {}
}
