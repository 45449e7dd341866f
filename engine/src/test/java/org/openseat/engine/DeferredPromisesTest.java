package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What deferred acceptance promises, tried against everything that could be on thousands of small markets.
class DeferredPromisesTest {
    static LongStream hundreds() {
        return LongStream.range(0, 40).map(block -> block * 100);
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void it_is_the_stable_assignment_that_every_child_likes_best(long from) {
        for (long seed = from; seed < from + 100; seed++) {
            var market = SmallMarket.of(seed).market();
            var assignment = Mechanism.DEFERRED.assign(market);
            var stable = BruteForce.stableAssignments(market);
            assertThat(stable).as("seed %d", seed).anyMatch(other -> same(assignment, other));
            for (var other : stable) {
                for (int child = 0; child < other.length; child++) {
                    assertThat(place(assignment.choice(child)))
                            .as("seed %d, child %d", seed, child)
                            .isLessThanOrEqualTo(place(other[child]));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void no_child_gains_by_another_list(long from) {
        for (long seed = from; seed < from + 50; seed++) {
            var small = SmallMarket.of(seed);
            var market = small.market();
            var honest = Mechanism.DEFERRED.assign(market);
            for (int child = 0; child < market.children(); child++) {
                for (var list : BruteForce.allLists(small.pools().size())) {
                    var pool = Mechanism.DEFERRED
                            .assign(small.withList(child, list))
                            .pool(child);
                    var wished = pool == Market.NONE ? Market.NONE : market.choiceOf(child, pool);
                    assertThat(place(honest.choice(child)))
                            .as("seed %d, child %d, list %s", seed, child, list)
                            .isLessThanOrEqualTo(place(wished));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void in_which_order_children_are_written_down_does_not_matter(long from) {
        for (long seed = from; seed < from + 100; seed++) {
            var small = SmallMarket.of(seed);
            var order = new ArrayList<Integer>();
            for (int child = 0; child < small.lists().size(); child++) {
                order.add(child);
            }
            Collections.shuffle(order, new Random(seed));
            var assignment = Mechanism.DEFERRED.assign(small.market());
            var shuffled = Mechanism.DEFERRED.assign(new SmallMarket(
                            small.pools(),
                            inOrder(order, small.group()),
                            inOrder(order, small.rank()),
                            order.stream().map(child -> small.tier()[child]).toArray(int[][]::new),
                            order.stream().map(child -> small.points()[child]).toArray(int[][]::new),
                            inOrder(order, small.lists()))
                    .market());
            for (int place = 0; place < order.size(); place++) {
                assertThat(shuffled.choice(place)).isEqualTo(assignment.choice(order.get(place)));
            }
        }
    }

    private static <T> List<T> inOrder(List<Integer> order, List<T> of) {
        return order.stream().map(of::get).toList();
    }

    private static boolean same(Assignment assignment, int[] choice) {
        for (int child = 0; child < choice.length; child++) {
            if (assignment.choice(child) != choice[child]) {
                return false;
            }
        }
        return true;
    }

    /// The place in the child's list, no seat coming last.
    private static int place(int choice) {
        return choice == Market.NONE ? Integer.MAX_VALUE : choice;
    }
}
