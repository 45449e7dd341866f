package org.openseat.engine;

import java.util.Random;

/// A small market in which some children hold a seat already, without regard to anybody's share.
final class HeldSeats {
    static Market on(SmallMarket small, long seed) {
        var dice = new Random(seed);
        var plain = small.market();
        var left = small.pools().stream().mapToInt(Pool::seats).toArray();
        var market = new MarketBuilder();
        small.pools().forEach(market::pool);
        for (int child = 0; child < plain.children(); child++) {
            market.child(plain.group(child), plain.lotteryRank(child));
            market.choicesOf(plain, child, plain.choices(child));
            for (int choice = 0; choice < plain.choices(child); choice++) {
                if (left[plain.pool(child, choice)] > 0 && dice.nextInt(3) == 0) {
                    left[plain.pool(child, choice)]--;
                    market.holds(plain.pool(child, choice));
                    break;
                }
            }
        }
        return market.build();
    }

    private HeldSeats() {}
}
