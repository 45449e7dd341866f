package org.openseat.engine.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;
import org.openseat.engine.Run;

class TwinsTest {
    private static final Twins.Rule ALWAYS = (child, pool) -> true;

    /// S-L11, R-DLE-7: one twin is drawn. Her brother's old seat goes to the child who waits for it.
    @Test
    void the_other_twin_comes_in_and_nobody_loses_a_seat() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        market.pool(Pool.of(1));
        market.child(0, 0);
        market.choice(0, 0, 0, 0).choice(1, 0, 0, 0);
        market.child(0, 1);
        market.choice(0, 0, 0, 0).choice(1, 0, 0, 0);
        market.child(0, 2);
        market.choice(1, 0, 0, 0);
        var built = market.build();
        assertThat(Mechanism.DEFERRED.assign(built).pool(2)).isEqualTo(Market.NONE);
        var united = unite(built, ALWAYS, 7, 7, 9);
        assertThat(united.added()).containsExactly(new SeatBeside(1, 0, 0, 0, 2));
        assertThat(united.assignment().pool(0)).isZero();
        assertThat(united.assignment().pool(1)).isEqualTo(2);
        assertThat(united.assignment().pool(2)).isEqualTo(1);
        assertThat(united.assignment().market().pools()).containsExactly(Pool.of(1), Pool.of(1), Pool.of(1));
    }

    @Test
    void where_the_rule_knows_no_twins_each_is_alone() {
        var built = twoTwinsAndOneSeat();
        var magnet = unite(built, (child, pool) -> false, 7, 7);
        assertThat(magnet.added()).isEmpty();
        assertThat(magnet.assignment()).isEqualTo(Mechanism.DEFERRED.assign(built));
    }

    /// The wish "apart": no seat is added for the child whose family asked for it.
    @Test
    void twins_who_want_to_be_apart_get_no_seat_more() {
        assertThat(unite(twoTwinsAndOneSeat(), (child, pool) -> child != 1, 7, 7)
                        .added())
                .isEmpty();
    }

    /// Inside the program a third child of the group would pass the hard ceiling.
    @Test
    void the_added_seat_is_counted_in_no_share() {
        var halves = List.of(new Pool.Share(1, 1, 1), new Pool.Share(2, 1, 1));
        var market = new MarketBuilder();
        market.pool(new Pool(2, Pool.Mode.HARD, halves));
        for (int child = 0; child < 3; child++) {
            market.child(child == 2 ? 2 : 1, child);
            market.choice(0, 0, 0, 0);
        }
        var united = unite(market.build(), ALWAYS, 7, 7, 9);
        assertThat(united.assignment().seated()).isEqualTo(3);
        assertThat(united.assignment().market().pools().getFirst()).isEqualTo(new Pool(2, Pool.Mode.HARD, halves));
    }

    /// B follows A to Alder; that frees B's seat for C, and C's for A, so that A goes to Birch after all, and B
    /// too.
    @Test
    void a_seat_that_was_not_needed_in_the_end_is_taken_back() {
        var market = new MarketBuilder();
        int birch = market.pool(Pool.of(1));
        int alder = market.pool(Pool.of(1));
        int cedar = market.pool(Pool.of(1));
        market.child(0, 0); // A
        market.choice(birch, 0, 1, 0).choice(alder, 0, 0, 0);
        market.child(0, 1); // B
        market.choice(birch, 0, 2, 0).choice(alder, 0, 2, 0).choice(cedar, 0, 0, 0);
        market.child(0, 2); // C
        market.choice(cedar, 0, 1, 0).choice(birch, 0, 0, 0);
        market.child(0, 3); // D, who waits for Alder before B
        market.choice(alder, 0, 1, 0);
        var built = market.build();
        assertThat(Mechanism.DEFERRED.assign(built).pool(0)).isEqualTo(alder);
        var united = unite(built, ALWAYS, 7, 7, 9, 10);
        assertThat(united.assignment().pool(0)).isEqualTo(birch);
        assertThat(united.assignment().pool(3)).isEqualTo(alder);
        assertThat(united.added()).containsExactly(new SeatBeside(1, 0, 0, birch, 3));
        assertThat(united.assignment().market().pools()).hasSize(4);
    }

    private static Market twoTwinsAndOneSeat() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        for (int child = 0; child < 2; child++) {
            market.child(0, child);
            market.choice(0, 0, 0, 0);
        }
        return market.build();
    }

    private static United unite(Market market, Twins.Rule rule, int... families) {
        return Twins.unite(market, new Written(families, new int[families.length], new int[9]), rule, Run.QUIETLY);
    }
}
