package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.engine.kinds.SharesThatBind;

class SharesThatBindTest {
    @Test
    void leaving_out_what_does_not_bind_changes_no_seat() {
        int leftOut = 0;
        for (long seed = 0; seed < 6_000; seed++) {
            var small = SmallMarket.of(seed);
            var market = small.market();
            var lean = SharesThatBind.of(market);
            leftOut += shares(market) - shares(lean);
            for (var mechanism : Mechanism.values()) {
                same(mechanism, market, lean, seed);
            }
            var held = HeldSeats.on(small, seed);
            same(Mechanism.DEFERRED, held, SharesThatBind.of(held), seed);
        }
        assertThat(leftOut).isGreaterThan(2_000);
    }

    private static void same(Mechanism mechanism, Market market, Market lean, long seed) {
        var whole = mechanism.assign(market);
        var without = mechanism.assign(lean);
        for (int child = 0; child < market.children(); child++) {
            assertThat(without.choice(child))
                    .as("seed %d, child %d, %s", seed, child, mechanism)
                    .isEqualTo(whole.choice(child));
        }
    }

    private static int shares(Market market) {
        return market.pools().stream().mapToInt(pool -> pool.shares().size()).sum();
    }

    @Test
    void a_group_is_kept_only_where_a_share_may_ask_for_it() {
        var market = new MarketBuilder();
        market.pool(new Pool(1, Pool.Mode.SOFT, java.util.List.of(Pool.Share.floor(1, 1))));
        market.pool(Pool.of(5));
        market.child(1, 0);
        market.choice(0, 0, 1, 0);
        market.child(2, 1);
        market.choice(0, 0, 1, 0);
        market.child(2, 2);
        market.choice(1, 0, 1, 0);
        var lean = SharesThatBind.of(market.build());
        assertThat(lean.pools().getFirst().shares()).hasSize(1);
        assertThat(new int[] {lean.group(0), lean.group(1), lean.group(2)}).containsExactly(1, 2, 0);
    }
}
