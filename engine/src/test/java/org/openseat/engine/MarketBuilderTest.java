package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketBuilderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1 | 0 | 9 | -1 seats
             3 | 4 | 9 | floors add up to 4, above the 3 seats
             3 | -1 | 9 | has floor -1
             3 | 2 | 1 | has ceiling 1 below its floor 2
            """)
    void a_pool_that_makes_no_sense_is_refused(int seats, int floor, int ceiling, String problem) {
        var market = new MarketBuilder();
        market.pool(new Pool(seats, Pool.Mode.SOFT, List.of(new Pool.Share(1, floor, ceiling))));
        assertThatThrownBy(market::build).isInstanceOf(BadMarket.class).hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 0 |  0 | 0        | pool 1 does not exist
            0 | 4 |  0 | 0        | late band 4: give 0 to 3
            0 | 0 | 64 | 0        | tier 64: give 0 to 63
            0 | 0 |  0 | 16777216 | points 16777216: give 0 to 16777215
            0 | 0 |  0 | -1       | points -1
            """)
    void a_choice_that_makes_no_sense_is_refused(int pool, int band, int tier, int points, String problem) {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        market.child(0, 0);
        market.choice(pool, band, tier, points);
        assertThatThrownBy(market::build).isInstanceOf(BadMarket.class).hasMessageContaining(problem);
    }

    @Test
    void every_problem_is_named_with_its_place() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        market.pool(new Pool(2, Pool.Mode.HARD, List.of(Pool.Share.floor(1, 0), Pool.Share.floor(1, 1))));
        market.child(0, 5);
        market.choice(0, 0, 0, 0).choice(0, 0, 0, 0).holds(0);
        market.child(128, 5);
        market.choice(0, 0, 0, 0).holds(0);
        market.child(0, -1);
        market.holds(1);
        assertThatThrownBy(market::build)
                .isInstanceOfSatisfying(
                        BadMarket.class,
                        bad -> assertThat(bad.problems())
                                .containsExactlyInAnyOrder(
                                        new Problem.AtPool(1, "group 1 has two shares: leave one"),
                                        new Problem.AtChoice(0, 1, "pool 0 is on the list twice: remove one"),
                                        new Problem.AtChild(1, "group 128: groups are numbered 0 to 127"),
                                        new Problem.AtChild(2, "lottery rank -1: give 0 or more"),
                                        new Problem.AtChild(
                                                1,
                                                "lottery rank 5 is also that of child 0, their keys would be equal:"
                                                        + " give each child an own rank"),
                                        new Problem.AtChild(
                                                2,
                                                "holds a seat at pool 1, which is not on the list: add it as the last choice"),
                                        new Problem.AtPool(
                                                0,
                                                "2 children hold one of its 1 seats: add seats or withdraw held seats")));
    }

    @Test
    void no_more_than_a_hundred_problems_are_listed() {
        var market = new MarketBuilder();
        for (int child = 0; child < 200; child++) {
            market.child(0, child);
            market.choice(0, 0, 0, 0);
        }
        assertThatThrownBy(market::build)
                .isInstanceOfSatisfying(
                        BadMarket.class, bad -> assertThat(bad.problems()).hasSize(BadMarket.MAX_LISTED));
    }

    @Test
    void the_market_gives_back_what_was_written_down() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        market.pool(Pool.of(2));
        market.child(127, 12);
        market.choice(1, 3, 63, Key.MAX_POINTS).choice(0, 1, 2, 3).holds(0);
        var built = market.build();
        assertThat(built.group(0)).isEqualTo(127);
        assertThat(built.pool(0, 0)).isEqualTo(1);
        assertThat(built.key(0, 0)).isEqualTo(Key.of(3, 63, Key.MAX_POINTS, 12));
        assertThat(built.key(0, 1)).isEqualTo(Key.held(Key.of(1, 2, 3, 12)));
        assertThat(built.holds(0)).isZero();
        assertThat(built.groups()).isEqualTo(128);
    }
}
