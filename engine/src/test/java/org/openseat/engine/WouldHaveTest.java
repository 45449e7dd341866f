package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openseat.engine.WouldHave.Change;

class WouldHaveTest {
    /// Every child, every choice and every other key, against the whole market assigned anew.
    @Test
    void in_immediate_acceptance_walking_the_rounds_proves_it() {
        int changed = 0;
        for (long seed = 0; seed < 2_500; seed++) {
            changed += check(Mechanism.IMMEDIATE.assign(SmallMarket.of(seed).market()), seed);
        }
        assertThat(changed).isGreaterThan(1_000);
    }

    @Test
    void in_deferred_acceptance_comparing_proves_it_where_every_list_is_a_single_choice() {
        int changed = 0;
        for (long seed = 0; seed < 2_500; seed++) {
            var small = SmallMarket.of(seed);
            var single = small.lists().stream()
                    .map(list -> list.subList(0, Math.min(1, list.size())))
                    .toList();
            changed += check(Mechanism.DEFERRED.assign(small.market(single)), seed);
        }
        assertThat(changed).isGreaterThan(300);
    }

    private static int check(Assignment assignment, long seed) {
        int changed = 0;
        var market = assignment.market();
        var wouldHave = WouldHave.of(assignment);
        for (int child = 0; child < market.children(); child++) {
            for (var changes : changes(market, child)) {
                int choice = wouldHave.choice(child, changes);
                assertThat(choice)
                        .as("seed %d, child %d, %s", seed, child, changes)
                        .isEqualTo(WouldHave.rerun(assignment, child, changes));
                changed += choice == assignment.choice(child) ? 0 : 1;
            }
        }
        return changed;
    }

    /// At one choice, and at all of them.
    private static List<List<Change>> changes(Market market, int child) {
        var one = IntStream.range(0, market.choices(child))
                .boxed()
                .flatMap(choice ->
                        IntStream.range(0, 4).mapToObj(kind -> List.of(new Change(choice, 0, kind / 2, kind % 2 * 2))));
        var all = IntStream.range(0, 4)
                .mapToObj(kind -> IntStream.range(0, market.choices(child))
                        .mapToObj(choice -> new Change(choice, 0, kind / 2, kind % 2 * 2))
                        .toList());
        return Stream.concat(one, all).toList();
    }

    /// The counterexample of design/draw.md §6: a key better than the line at P, and yet no seat there.
    @Test
    void in_deferred_acceptance_a_key_better_than_the_line_proves_nothing() {
        var market = new MarketBuilder();
        int p = market.pool(Pool.of(1));
        int q = market.pool(Pool.of(1));
        int c = market.child(0, 0);
        market.choice(p, 0, 3, 0);
        int j = market.child(0, 1);
        market.choice(p, 0, 2, 0).choice(q, 0, 0, 0);
        int k = market.child(0, 2);
        market.choice(q, 0, 1, 0).choice(p, 0, 0, 0);
        var assignment = Mechanism.DEFERRED.assign(market.build());
        assertThat(assignment.pool(j)).isEqualTo(p);
        assertThat(assignment.pool(k)).isEqualTo(q);
        assertThat(WouldHave.rerun(assignment, c, List.of(new Change(0, 0, 1, 0))))
                .isEqualTo(Market.NONE);
        assertThatThrownBy(() -> WouldHave.of(assignment)).isInstanceOf(IllegalArgumentException.class);
    }
}
