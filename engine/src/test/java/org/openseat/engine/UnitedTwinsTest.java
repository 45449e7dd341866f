package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.engine.families.Families;
import org.openseat.engine.families.Twins;

/// What holds for twins in every market: tried on thousands of small ones, with shares, ceilings and held seats.
class UnitedTwinsTest {
    /// Children 0 and 1 are twins, 2 and 3 too.
    private static final Families PAIRS = new Families() {
        @Override
        public int family(int child) {
            return child / 2;
        }

        @Override
        public int grade(int child) {
            return 0;
        }

        @Override
        public int school(int pool) {
            return pool;
        }
    };

    private int added;

    @Test
    void nobody_loses_the_programs_stay_and_anyone_can_repeat_it() {
        for (long seed = 0; seed < 6_000; seed++) {
            var small = SmallMarket.of(seed);
            check(small.market(), seed);
            check(HeldSeats.on(small, seed), seed);
        }
        assertThat(added).isGreaterThan(1_000);
    }

    private void check(Market market, long seed) {
        var alone = Mechanism.DEFERRED.assign(market);
        var united = Twins.unite(market, PAIRS, (child, pool) -> true, Run.QUIETLY);
        var assignment = united.assignment();
        var pools = assignment.market().pools();
        added += united.added().size();
        assertThat(pools.subList(0, market.pools().size())).as("seed %d", seed).isEqualTo(market.pools());
        assertThat(Textbook.deferred(assignment.market())).as("seed %d", seed).isEqualTo(assignment);
        for (int child = 0; child < market.children(); child++) {
            assertThat(place(assignment, child))
                    .as("seed %d, child %d", seed, child)
                    .isLessThanOrEqualTo(place(alone, child));
        }
        for (var seat : united.added()) {
            assertThat(assignment.pool(seat.child())).as("seed %d", seed).isEqualTo(seat.pool());
            assertThat(place(assignment, seat.with()))
                    .as("seed %d: her twin sits there or at a choice she put higher", seed)
                    .isLessThanOrEqualTo(market.choiceOf(seat.with(), seat.program()));
        }
        for (int twin = 0; twin + 1 < market.children(); twin += 2) {
            assertThat(parted(assignment, twin, twin + 1) || parted(assignment, twin + 1, twin))
                    .as("seed %d, twins %d and %d", seed, twin, twin + 1)
                    .isFalse();
        }
    }

    /// Whether the child would rather be where her twin is, at one of the program's own seats.
    private static boolean parted(Assignment assignment, int child, int twin) {
        int choice =
                assignment.isSeated(twin) ? assignment.market().choiceOf(child, assignment.pool(twin)) : Market.NONE;
        return choice != Market.NONE && choice < place(assignment, child);
    }

    private static int place(Assignment assignment, int child) {
        return assignment.isSeated(child) ? assignment.choice(child) : Integer.MAX_VALUE;
    }
}
