package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RerunTest {
    @Test
    void nobody_who_stays_is_worse_off_and_late_children_get_what_is_left() {
        for (long seed = 0; seed < 3_000; seed++) {
            var dice = new SplittableRandom(seed);
            var present = Mechanism.DEFERRED.assign(SmallMarket.of(seed).market());
            var withdrew = new HashSet<Integer>();
            for (int child = 0; child < present.market().children(); child++) {
                if (dice.nextInt(4) == 0) {
                    withdrew.add(child);
                }
            }
            var pools = present.market().pools().stream()
                    .map(pool -> pool.withSeats(pool.seats() + dice.nextInt(2)))
                    .toList();
            var market = Rerun.after(present, pools, withdrew::contains);
            int late = market.child(dice.nextInt(3), 1_000);
            market.choice(dice.nextInt(pools.size()), 1, 0, 0);
            var next = Mechanism.DEFERRED.assign(market.build());
            assertThat(next).as("seed %d", seed).isEqualTo(Textbook.deferred(next.market()));
            for (int child = 0; child < late; child++) {
                if (withdrew.contains(child)) {
                    assertThat(next.isSeated(child)).isFalse();
                } else if (present.isSeated(child)) {
                    assertThat(next.choice(child)).isBetween(0, present.choice(child));
                }
            }
        }
    }

    @Test
    void a_late_child_waits_behind_everyone_on_time() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        market.child(0, 0);
        market.choice(0, 0, 0, 0);
        market.child(0, 1);
        market.choice(0, 0, 5, 0);
        var next = Rerun.after(Mechanism.DEFERRED.assign(market.build()), List.of(Pool.of(1)), child -> child == 0);
        int late = next.child(0, 2);
        next.choice(0, 1, 0, 99);
        var assignment = Mechanism.DEFERRED.assign(next.build());
        assertThat(assignment.isSeated(1)).isTrue();
        assertThat(assignment.isSeated(late)).isFalse();
    }

    @Test
    void seats_that_are_held_cannot_be_taken_away() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        market.child(0, 0);
        market.choice(0, 0, 0, 0);
        var present = Mechanism.DEFERRED.assign(market.build());
        assertThatThrownBy(() -> Rerun.after(present, List.of(Pool.of(0)), child -> false)
                        .build())
                .isInstanceOf(BadMarket.class)
                .hasMessageContaining("1 children hold one of its 0 seats");
    }

    @Test
    void immediate_acceptance_is_never_run_again() {
        var market = HeldSeats.on(SmallMarket.of(3), 1);
        var present = Mechanism.DEFERRED.assign(market);
        var next = Rerun.after(present, market.pools(), child -> false).build();
        assertThat(next.hasHeldSeats()).isTrue();
        assertThatThrownBy(() -> Mechanism.IMMEDIATE.assign(next)).isInstanceOf(IllegalArgumentException.class);
    }
}
