package org.openseat.engine;

import java.util.List;
import java.util.function.IntPredicate;

/// A further round after withdrawals, with new seats or late applications: everyone keeps at least the present seat,
/// and
/// nobody is drawn anew.
///
/// All changes of some days go into one batch: calling children one by one differed from a new run in 2 % of 20,000
/// simulated markets, and was then worse for everybody.
public final class Rerun {
    /// The market of the next round, to which late children can be added (numbers go on after those of the present
    /// ones).
    ///
    /// Every child's list ends at the present seat, which she holds; children without a seat keep their whole list;
    /// children who withdrew keep their number and ask for nothing.
    ///
    /// @param pools the same pools in the same order, with the seats they have now
    public static MarketBuilder after(Assignment present, List<Pool> pools, IntPredicate withdrew) {
        var market = present.market();
        var next = new MarketBuilder(market.children(), market.children());
        pools.forEach(next::pool);
        for (int child = 0; child < market.children(); child++) {
            next.child(market.group(child), market.lotteryRank(child));
            if (withdrew.test(child)) {
                continue;
            }
            if (present.isSeated(child)) {
                next.choicesOf(market, child, present.choice(child) + 1).holds(present.pool(child));
            } else {
                next.choicesOf(market, child, market.choices(child));
            }
        }
        return next;
    }

    private Rerun() {}
}
