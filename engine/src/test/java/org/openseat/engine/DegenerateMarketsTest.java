package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.engine.Pool.Share;

/// Markets as odd as the world makes them.
class DegenerateMarketsTest {
    private static final int MILLION = 1_000_000;

    @ParameterizedTest
    @EnumSource
    void nobody_and_nothing(Mechanism mechanism) {
        assertThat(mechanism.assign(new MarketBuilder().build()).seated()).isZero();
        var market = new MarketBuilder();
        market.child(0, 0);
        assertThat(mechanism.assign(market.build(), Run.onThreads(2)).isSeated(0))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void pools_without_a_seat(Mechanism mechanism) {
        var market = new MadeUpMarket(200, 5, 10).build(seats -> Pool.of(0));
        assertThat(mechanism.assign(market).seated()).isZero();
        var hard = new MadeUpMarket(200, 5, 10)
                .build(seats -> new Pool(0, Pool.Mode.HARD, List.of(new Share(MadeUpMarket.OTHER, 0, 0))));
        assertThat(mechanism.assign(hard).seated()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_million_children_ask_for_one_pool(Mechanism mechanism) {
        var market = new MarketBuilder(MILLION, MILLION);
        market.pool(new Pool(MILLION / 10, Pool.Mode.SOFT, List.of(Share.floor(1, MILLION / 50))));
        for (int child = 0; child < MILLION; child++) {
            market.child(child % 3, MILLION - 1 - child);
            market.choice(0, 0, child % 50, child % 7);
        }
        var assignment = mechanism.assign(market.build(), Run.onThreads(2));
        assertThat(assignment.seated()).isEqualTo(MILLION / 10);
        assertThat(Lines.of(assignment).last(0, 1, Seat.RESERVED)).isNotEqualTo(Market.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void everyone_has_the_same_list_of_three_hundred(Mechanism mechanism) {
        var market = new MarketBuilder();
        for (int pool = 0; pool < 300; pool++) {
            market.pool(Pool.of(10));
        }
        for (int child = 0; child < 3_100; child++) {
            market.child(0, 3_099 - child);
            for (int pool = 0; pool < 300; pool++) {
                market.choice(pool, 0, 0, 0);
            }
        }
        var assignment = mechanism.assign(market.build());
        for (int child = 0; child < 3_100; child++) {
            int served = 3_099 - child;
            assertThat(assignment.pool(child)).isEqualTo(served < 3_000 ? served / 10 : Market.NONE);
        }
    }

    @Test
    void floors_that_take_every_seat_leave_none_open_until_a_group_runs_out() {
        var market = new MarketBuilder();
        market.pool(new Pool(4, Pool.Mode.SOFT, List.of(Share.floor(1, 1), Share.floor(2, 2), Share.floor(3, 1))));
        int[] groups = {0, 1, 1, 2, 3, 3};
        for (int child = 0; child < groups.length; child++) {
            market.child(groups[child], child);
            market.choice(0, 0, 0, 0);
        }
        var lines = Lines.of(Mechanism.DEFERRED.assign(market.build()));
        var seats = new ArrayList<String>();
        for (int child = 0; child < groups.length; child++) {
            seats.add(String.valueOf(lines.seat(child)));
        }
        assertThat(seats).containsExactly("OPEN", "RESERVED", "null", "RESERVED", "RESERVED", "null");
    }

    @Test
    void whoever_listens_can_stop_a_run_on_several_threads() {
        var market = new MadeUpMarket(2_000, 5, 20).plain();
        assertThatThrownBy(() -> Mechanism.DEFERRED.assign(market, new Run(3, (done, total) -> false)))
                .isInstanceOf(StoppedRun.class);
        assertThatThrownBy(() -> Mechanism.IMMEDIATE.assign(market, new Run(1, (done, total) -> false)))
                .isInstanceOf(StoppedRun.class);
    }
}
