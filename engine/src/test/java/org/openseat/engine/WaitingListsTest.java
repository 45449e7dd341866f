package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openseat.engine.Pool.Share;

class WaitingListsTest {
    /// Child 0 has pool 0; child 1 has pool 1 and would rather have 0; child 2 has neither; child 3 asks late.
    private static Market market(Pool first) {
        var market = new MarketBuilder();
        market.pool(first);
        market.pool(Pool.of(1));
        for (int child = 0; child < 4; child++) {
            market.child(child == 2 ? 2 : 1, child);
            market.choice(0, child == 3 ? 1 : 0, child == 2 ? 0 : 1, 0).choice(1, 0, 1, 0);
        }
        return market.build();
    }

    @Test
    void everyone_waits_for_what_she_likes_better_than_her_seat() {
        var assignment = Mechanism.DEFERRED.assign(market(Pool.of(1)));
        assertThat(assignment.pool(2)).isZero();
        var lists = WaitingLists.of(assignment, WaitingLists.Rule.EVERY_BETTER_CHOICE);
        assertThat(list(lists, 0)).containsExactly(0, 1, 3);
        assertThat(list(lists, 1)).containsExactly(1, 3);
    }

    @Test
    void or_only_children_without_a_seat_for_their_first_choice() {
        var assignment = Mechanism.IMMEDIATE.assign(market(Pool.of(1)));
        var lists = WaitingLists.of(assignment, WaitingLists.Rule.FIRST_CHOICE_IF_UNSEATED);
        assertThat(list(lists, 0)).containsExactly(1, 3);
        assertThat(list(lists, 1)).isEmpty();
    }

    @Test
    void the_call_comes_from_the_group_that_has_the_vacancy_then_from_anyone() {
        var market = market(new Pool(2, Pool.Mode.SOFT, List.of(Share.floor(1, 1), Share.floor(2, 1))));
        assertThat(CallList.next(market, 0, List.of(2), List.of(3, 1, 0))).containsExactly(0);
        assertThat(CallList.next(market, 0, List.of(0), List.of(3, 1, 2))).containsExactly(2);
        assertThat(CallList.next(market, 0, List.of(0), List.of(3, 1))).containsExactly(1);
        assertThat(CallList.next(market, 0, List.of(0, 1), List.of(2))).isEmpty();
    }

    private static List<Integer> list(WaitingLists lists, int pool) {
        return IntStream.range(0, lists.length(pool))
                .mapToObj(position -> lists.child(pool, position))
                .toList();
    }
}
