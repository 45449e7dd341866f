package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChancesTest {
    @Test
    void every_order_of_three_children_gives_each_a_third() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        for (int child = 0; child < 3; child++) {
            market.child(0, child);
            market.choice(0, 0, 0, 0);
        }
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        var chances = Chances.of(market.build(), Mechanism.DEFERRED, 6, draw -> orders[draw], Run.onThreads(2));
        for (int child = 0; child < 3; child++) {
            assertThat(chances.came(child, 0)).isEqualTo(2);
            assertThat(chances.unseated(child)).isEqualTo(4);
        }
    }

    @Test
    void threads_do_not_change_a_single_count() {
        var market = new MadeUpMarket(500, 5, 10).balanced();
        var draws = Draws.shuffled(500, 42);
        var alone = Chances.of(market, Mechanism.DEFERRED, 50, draws, Run.QUIETLY);
        var together = Chances.of(market, Mechanism.DEFERRED, 50, draws, Run.onThreads(3));
        for (int child = 0; child < 500; child++) {
            for (int choice = 0; choice < 5; choice++) {
                assertThat(together.came(child, choice)).isEqualTo(alone.came(child, choice));
            }
        }
    }

    @Test
    void a_shuffle_is_a_permutation_and_favors_nobody() {
        var draws = Draws.shuffled(4, 7);
        var first = new int[4];
        for (int draw = 0; draw < 4_000; draw++) {
            var ranks = draws.ranks(draw);
            assertThat(ranks).containsExactlyInAnyOrder(0, 1, 2, 3);
            for (int child = 0; child < 4; child++) {
                first[child] += ranks[child] == 0 ? 1 : 0;
            }
        }
        for (int times : first) {
            assertThat(times).isBetween(900, 1_100);
        }
        assertThat(draws.ranks(3)).isEqualTo(draws.ranks(3));
    }

    @Test
    void who_draws_together_gets_neighboring_ranks() {
        var drawOf = new int[] {2, 0, 1, 0, 2, 0};
        var draws = Draws.together(drawOf, 9);
        var first = new int[3];
        for (int draw = 0; draw < 3_000; draw++) {
            var ranks = draws.ranks(draw);
            assertThat(ranks).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
            assertThat(ranks[3] - ranks[1]).isEqualTo(1);
            assertThat(ranks[5] - ranks[3]).isEqualTo(1);
            assertThat(ranks[4] - ranks[0]).isEqualTo(1);
            for (int child = 0; child < 6; child++) {
                first[drawOf[child]] += ranks[child] == 0 ? 1 : 0;
            }
        }
        for (int times : first) {
            assertThat(times).isBetween(900, 1_100);
        }
    }

    @Test
    void whoever_listens_can_stop_it() {
        var market = new MadeUpMarket(500, 5, 10).plain();
        var run = new Run(2, (done, total) -> done < 3);
        assertThatThrownBy(() -> Chances.of(market, Mechanism.DEFERRED, 1_000_000, Draws.shuffled(500, 1), run))
                .isInstanceOf(StoppedRun.class);
    }

    @Test
    void a_draw_with_two_equal_ranks_is_refused() {
        var market = new MadeUpMarket(3, 1, 1).plain();
        assertThatThrownBy(() -> Chances.of(market, Mechanism.DEFERRED, 1, draw -> new int[] {0, 1, 1}, Run.QUIETLY))
                .isInstanceOf(BadMarket.class);
    }
}
