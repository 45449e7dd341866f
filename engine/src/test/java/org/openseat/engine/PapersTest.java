package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Worked examples from the papers, what they say found again by trying everything.
class PapersTest {
    /// Gale & Shapley 1962, example 1: everyone gets the first choice, though all three pools like it least.
    @Test
    void three_stable_assignments_and_the_children_get_the_one_they_like_best() {
        var market = oneSeatEach(
                new int[][] {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}}, new int[][] {{1, 2, 0}, {2, 0, 1}, {0, 1, 2}});
        assertThat(BruteForce.stableAssignments(market)).hasSize(3);
        assertThat(pools(Mechanism.DEFERRED.assign(market))).containsExactly(0, 1, 2);
    }

    /// Gale & Shapley 1962, example 2: the only stable assignment gives nobody the first choice.
    @Test
    void one_stable_assignment_in_which_nobody_has_the_first_choice() {
        var market = oneSeatEach(
                new int[][] {{0, 1, 2, 3}, {0, 3, 2, 1}, {1, 0, 2, 3}, {3, 1, 2, 0}},
                new int[][] {{3, 2, 0, 1}, {1, 3, 0, 2}, {3, 0, 1, 2}, {2, 1, 0, 3}});
        assertThat(BruteForce.stableAssignments(market)).hasSize(1);
        assertThat(pools(Mechanism.DEFERRED.assign(market))).containsExactly(2, 3, 0, 1);
    }

    /// Roth 1982, as in Abdulkadiroğlu & Sönmez 2003: two children would gladly swap, and then the third has a
    /// complaint.
    @Test
    void stability_can_cost_a_swap_that_two_children_would_like() {
        var market = oneSeatEach(
                new int[][] {{1, 0, 2}, {0, 1, 2}, {0, 1, 2}}, new int[][] {{0, 2, 1}, {1, 0, 2}, {1, 0, 2}});
        assertThat(pools(Mechanism.DEFERRED.assign(market))).containsExactly(0, 1, 2);
        assertThat(BruteForce.isStable(market, new int[] {0, 0, 2})).isFalse();
    }

    /// The same market: under immediate acceptance the second child loses by telling the truth.
    @Test
    void immediate_acceptance_rewards_another_list() {
        var orders = new int[][] {{0, 2, 1}, {1, 0, 2}, {1, 0, 2}};
        var honest = oneSeatEach(new int[][] {{1, 0, 2}, {0, 1, 2}, {0, 1, 2}}, orders);
        assertThat(pools(Mechanism.IMMEDIATE.assign(honest))).containsExactly(1, 2, 0);
        var safer = oneSeatEach(new int[][] {{1, 0, 2}, {1, 0, 2}, {0, 1, 2}}, orders);
        assertThat(pools(Mechanism.IMMEDIATE.assign(safer))).containsExactly(2, 1, 0);
    }

    /// After Kojima 2012 and Hafalir, Yenmez & Yildirim 2013: a ceiling for the majority can hurt the very child it is
    /// meant to help; a floor for the minority cannot do so here.
    @Test
    void a_ceiling_hurts_the_minority_child_where_a_floor_does_not() {
        int minority = 1;
        int majority = 2;
        var ceiling = new Pool(2, Pool.Mode.HARD, List.of(new Pool.Share(majority, 0, 1)));
        var floor = new Pool(2, Pool.Mode.SOFT, List.of(Pool.Share.floor(minority, 1)));
        assertThat(minorityChildsChoice(Pool.of(2), minority, majority)).isZero();
        assertThat(minorityChildsChoice(ceiling, minority, majority)).isEqualTo(1);
        assertThat(minorityChildsChoice(floor, minority, majority)).isZero();
    }

    private static int minorityChildsChoice(Pool first, int minority, int majority) {
        var market = new MarketBuilder();
        market.pool(first);
        market.pool(Pool.of(1));
        market.child(majority, 0);
        market.choice(0, 0, 0, 0);
        market.child(majority, 1);
        market.choice(0, 0, 0, 0).choice(1, 0, 0, 0);
        market.child(minority, 2);
        market.choice(1, 0, 0, 0).choice(0, 0, 0, 0);
        return Mechanism.DEFERRED.assign(market.build()).choice(2);
    }

    /// @param wishes per child the pools, best first
    /// @param orders per pool the children, best first
    private static Market oneSeatEach(int[][] wishes, int[][] orders) {
        var market = new MarketBuilder();
        for (int pool = 0; pool < orders.length; pool++) {
            market.pool(Pool.of(1));
        }
        for (int child = 0; child < wishes.length; child++) {
            market.child(Market.UNCLASSIFIED, child);
            for (int pool : wishes[child]) {
                int place = Arrays.stream(orders[pool]).boxed().toList().indexOf(child);
                market.choice(pool, 0, place, 0);
            }
        }
        return market.build();
    }

    private static int[] pools(Assignment assignment) {
        return IntStream.range(0, assignment.market().children())
                .map(assignment::pool)
                .toArray();
    }
}
