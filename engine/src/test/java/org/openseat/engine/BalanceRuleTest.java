package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The choice of a pool, tried on every subset of its applicants.
class BalanceRuleTest {
    private static final int POOLS = 1_500;

    @Test
    void nobody_turned_away_gets_in_because_more_ask() {
        forEverySubset((pool, asking, subset) -> {
            var chosenOfMore = choose(pool, asking);
            chosenOfMore.retainAll(subset);
            assertThat(choose(pool, subset)).containsAll(chosenOfMore);
        });
    }

    @Test
    void a_pool_never_takes_fewer_because_more_ask() {
        forEverySubset((pool, asking, subset) -> assertThat(choose(pool, subset).size())
                .isLessThanOrEqualTo(choose(pool, asking).size()));
    }

    @Test
    void one_by_one_in_any_order_gives_what_the_definition_gives() {
        forEverySubset((pool, asking, subset) -> {
            var order = new ArrayList<>(subset);
            Collections.shuffle(order, new Random(subset.hashCode()));
            var taken = new TakenInShares(pool, 3, 6);
            var in = new HashSet<Long>();
            for (var applicant : order) {
                in.add(applicant.key());
                in.remove(taken.ask(applicant.key(), applicant.group()));
            }
            assertThat(in)
                    .isEqualTo(choose(pool, subset).stream().map(Applicant::key).collect(Collectors.toSet()));
        });
    }

    @Test
    void held_seats_are_never_lost() {
        forEverySubset((pool, asking, subset) -> assertThat(choose(pool, subset))
                .containsAll(subset.stream()
                        .filter(applicant -> Key.isHeld(applicant.key()))
                        .toList()));
    }

    @Test
    void with_an_unclassified_group_the_open_seat_goes_to_the_best_of_the_rest() {
        var pool = new Pool(3, Pool.Mode.SOFT, List.of(Pool.Share.floor(1, 1), Pool.Share.floor(2, 1)));
        var unclassified = new Applicant(0, 0, 10);
        var asking = List.of(
                unclassified,
                new Applicant(1, 1, 11),
                new Applicant(2, 1, 12),
                new Applicant(3, 2, 13),
                new Applicant(4, 2, 14));
        var chosen = BalanceRule.choose(pool, asking);
        assertThat(chosen.keySet()).extracting(Applicant::child).containsExactlyInAnyOrder(0, 1, 3);
        assertThat(chosen.get(unclassified)).isEqualTo(Seat.OPEN);
    }

    private interface Claim {
        void check(Pool pool, Set<Applicant> asking, Set<Applicant> subset);
    }

    private static void forEverySubset(Claim claim) {
        for (long seed = 0; seed < POOLS; seed++) {
            var dice = new Random(seed);
            var pool = SmallMarket.pool(dice);
            var asking = asking(pool, dice);
            for (int bits = 0; bits < 1 << asking.size(); bits++) {
                var subset = new HashSet<Applicant>();
                for (int i = 0; i < asking.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        subset.add(asking.get(i));
                    }
                }
                claim.check(pool, Set.copyOf(asking), subset);
            }
        }
    }

    /// Up to six children of three groups; some hold a seat, as many as there are seats at most.
    private static List<Applicant> asking(Pool pool, Random dice) {
        var asking = new ArrayList<Applicant>();
        int mayHold = dice.nextBoolean() ? pool.seats() : 0;
        int children = dice.nextInt(7);
        for (int child = 0; child < children; child++) {
            long key = Key.of(0, dice.nextInt(3), 0, child);
            boolean holds = mayHold > 0 && dice.nextBoolean();
            mayHold -= holds ? 1 : 0;
            asking.add(new Applicant(child, dice.nextInt(3), holds ? Key.held(key) : key));
        }
        return asking;
    }

    private static Set<Applicant> choose(Pool pool, Set<Applicant> asking) {
        return new HashSet<>(BalanceRule.choose(pool, asking).keySet());
    }
}
