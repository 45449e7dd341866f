package org.openseat.engine.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openseat.engine.Lines;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;
import org.openseat.engine.WaitingLists;
import org.openseat.engine.told.Telling.Asked;

class TellingTest {
    private static final int ALL_TOLD = 1;

    @Test
    void the_last_one_selected_had_more_points() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        child(market, 5, 0, 1, 16);
        int own = child(market, 4, 0, 1, 11);
        assertThat(told(Mechanism.IMMEDIATE, market, own, ALL_TOLD))
                .containsExactly(new Told.MorePoints(11, OptionalInt.of(16)));
    }

    @Test
    void with_equal_points_the_number_decided() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        child(market, 3902, 0, 1, 12);
        int own = child(market, 4711, 0, 1, 12);
        assertThat(told(Mechanism.IMMEDIATE, market, own, ALL_TOLD))
                .containsExactly(new Told.LotteryNumber(12, 4711, OptionalInt.of(3902)));
    }

    @Test
    void an_earlier_step_a_late_application_and_a_seat_held_before() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        market.pool(Pool.of(1));
        market.pool(Pool.of(1));
        child(market, 0, 0, 2, 0);
        market.child(0, 1);
        market.choice(1, 0, 9, 0);
        market.child(0, 2);
        market.choice(2, 3, 9, 0).holds(2);
        int own = market.child(0, 3);
        market.choice(0, 0, 4, 0).choice(1, 1, 1, 0).choice(2, 0, 1, 0);
        assertThat(told(Mechanism.DEFERRED, market, own, ALL_TOLD))
                .containsExactly(
                        new Told.EarlierStep(4, OptionalInt.of(2)), new Told.FiledLate(), new Told.SeatHeldBefore());
    }

    @Test
    void all_seats_went_in_the_first_round() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        market.pool(Pool.of(1));
        child(market, 7, 0, 9, 0);
        child(market, 1, 1, 1, 0);
        int own = market.child(0, 2);
        market.choice(1, 0, 9, 0).choice(0, 0, 1, 20);
        assertThat(told(Mechanism.IMMEDIATE, market, own, ALL_TOLD))
                .containsExactly(new Told.EarlierStep(9, OptionalInt.of(1)), new Told.EarlierRound(2, 1));
    }

    /// Both seats belong to group 1, which is short of its share: a child of group 2 has no line of her own to be
    /// behind.
    @Test
    void seats_kept_for_others_are_told_so() {
        var market = new MarketBuilder();
        market.pool(new Pool(2, Pool.Mode.SOFT, List.of(Pool.Share.floor(1, 2))));
        for (int rank = 0; rank < 2; rank++) {
            market.child(1, rank);
            market.choice(0, 0, 1, 4);
        }
        int own = market.child(2, 2);
        market.choice(0, 0, 1, 23);
        assertThat(told(Mechanism.IMMEDIATE, market, own, ALL_TOLD)).containsExactly(new Told.KeptForOthers(2));
    }

    /// Small markets with shares of every kind, softly and hard: there is something to tell each child of each choice.
    @Test
    void there_is_an_answer_for_everybody() {
        for (int seed = 0; seed < 2000; seed++) {
            var dice = new java.util.Random(seed);
            var market = new MarketBuilder();
            for (int pool = 0; pool < 3; pool++) {
                market.pool(shared(dice));
            }
            for (int rank = 0; rank < 9; rank++) {
                market.child(dice.nextInt(3), rank);
                int first = dice.nextInt(3);
                market.choice(first, 0, 1 + dice.nextInt(2), dice.nextInt(3)).choice((first + 1) % 3, 0, 1, 0);
            }
            var built = market.build();
            for (var mechanism : Mechanism.values()) {
                var telling = telling(mechanism, built, ALL_TOLD);
                for (int child = 0; child < 9; child++) {
                    assertThat(telling.choices(child, List.of(Asked.eligible(1), Asked.eligible(2))))
                            .as("seed %s ==> child %s, %s", seed, child, mechanism)
                            .hasSize(2)
                            .allSatisfy(each -> assertThat(each.told()).isNotNull());
                }
            }
        }
    }

    private static Pool shared(java.util.Random dice) {
        int seats = dice.nextInt(4);
        int one = dice.nextInt(seats + 1);
        int other = dice.nextInt(seats - one + 1);
        return new Pool(
                seats,
                dice.nextBoolean() ? Pool.Mode.SOFT : Pool.Mode.HARD,
                List.of(
                        new Pool.Share(1, one, one + dice.nextInt(3)),
                        new Pool.Share(2, other, dice.nextBoolean() ? other : Pool.Share.NO_CEILING)));
    }

    /// The reserved line is child 0's, the open one child 1's; the worse of the two is the one to beat.
    @Test
    void of_several_lines_the_nearest_is_told() {
        var market = new MarketBuilder();
        market.pool(new Pool(2, Pool.Mode.SOFT, List.of(Pool.Share.floor(1, 1))));
        for (int rank = 0; rank < 3; rank++) {
            market.child(rank == 1 ? 2 : 1, rank);
            market.choice(0, 0, 1, 0);
        }
        assertThat(told(Mechanism.DEFERRED, market, 2, ALL_TOLD))
                .containsExactly(new Told.LotteryNumber(0, 2, OptionalInt.of(1)));
    }

    @Test
    void a_group_that_has_all_it_may_have() {
        var market = new MarketBuilder();
        market.pool(new Pool(24, Pool.Mode.HARD, List.of(new Pool.Share(1, 12, 16), new Pool.Share(2, 12, 16))));
        for (int rank = 0; rank < 17; rank++) {
            market.child(1, rank);
            market.choice(0, 0, 1, 0);
        }
        assertThat(told(Mechanism.DEFERRED, market, 16, ALL_TOLD)).containsExactly(new Told.GroupFull(16, 24));
    }

    /// Choice 2 was left out before the draw; the numbers are those the family wrote.
    @Test
    void left_out_no_opening_offered_and_not_looked_at() {
        var market = new MarketBuilder();
        market.pool(Pool.of(0));
        market.pool(Pool.of(1));
        market.pool(Pool.of(1));
        int own = market.child(0, 0);
        market.choice(0, 0, 1, 0).choice(1, 0, 1, 0).choice(2, 0, 1, 0);
        var telling = telling(Mechanism.DEFERRED, market.build(), ALL_TOLD);
        var asked =
                List.of(Asked.eligible(1), new Asked(2, Optional.of("R-GIF-5")), Asked.eligible(3), Asked.eligible(4));
        assertThat(telling.choices(own, asked))
                .extracting(ToldChoice::choice, ToldChoice::told)
                .containsExactly(
                        tuple(1, new Told.NoOpening()),
                        tuple(2, new Told.LeftOut("R-GIF-5")),
                        tuple(3, new Told.Offered()),
                        tuple(4, new Told.EarlierChoiceCameTrue(3)));
    }

    /// Nine of group 2 ask: their figures, and those a family of another group would see of them, stay untold.
    @Test
    void figures_of_a_small_group_are_withheld_from_everyone() {
        for (int others : new int[] {9, 10}) {
            var market = new MarketBuilder();
            market.pool(new Pool(2, Pool.Mode.SOFT, List.of(Pool.Share.floor(1, 0))));
            for (int rank = 0; rank < others; rank++) {
                market.child(2, rank);
                market.choice(0, 0, 1, 50 - rank);
            }
            int own = market.child(1, 50);
            market.choice(0, 0, 1, 4);
            for (int more = 0; more < 10; more++) {
                market.child(1, 60 + more);
                market.choice(0, 0, 1, 3);
            }
            var built = market.build();
            var withheld = others == 9;
            var telling = telling(Mechanism.DEFERRED, built, 10);
            var second = telling.choices(own + 1, List.of(Asked.eligible(1))).getFirst();
            assertThat(second.told())
                    .isEqualTo(new Told.MorePoints(3, withheld ? OptionalInt.empty() : OptionalInt.of(49)));
            assertThat(telling.mayHaveChangedBy(46, second.told())).isEqualTo(!withheld);
            assertThat(telling.mayHaveChangedBy(45, second.told())).isFalse();
            var ofSmall = telling.choices(2, List.of(Asked.eligible(1))).getFirst();
            assertThat(ofSmall.place().orElseThrow())
                    .isEqualTo(new ListPlace(1, others + 9, 1, withheld ? OptionalInt.empty() : OptionalInt.of(8)));
        }
    }

    /// R-SEL-8, R-SEL-10: the place counts in the group that has the vacancy, and in all.
    @Test
    void the_place_on_the_list_in_all_and_in_the_group() {
        var market = new MarketBuilder();
        market.pool(new Pool(2, Pool.Mode.SOFT, List.of(Pool.Share.floor(1, 1), Pool.Share.floor(2, 1))));
        for (int rank = 0; rank < 8; rank++) {
            market.child(1 + rank % 2, rank);
            market.choice(0, 0, 1, 0);
        }
        var telling = telling(Mechanism.DEFERRED, market.build(), ALL_TOLD);
        assertThat(telling.choices(7, List.of(Asked.eligible(1))).getFirst().place())
                .hasValue(new ListPlace(6, 6, 3, OptionalInt.of(3)));
        assertThat(telling.choices(4, List.of(Asked.eligible(1))).getFirst().place())
                .hasValue(new ListPlace(3, 6, 2, OptionalInt.of(3)));
        assertThat(telling.choices(0, List.of(Asked.eligible(1))).getFirst().place())
                .isEmpty();
    }

    private static int child(MarketBuilder market, int rank, int pool, int tier, int points) {
        int child = market.child(0, rank);
        market.choice(pool, 0, tier, points);
        return child;
    }

    private static List<Told> told(Mechanism mechanism, MarketBuilder builder, int child, int small) {
        var market = builder.build();
        var asked = IntStream.rangeClosed(1, market.choices(child))
                .mapToObj(Asked::eligible)
                .toList();
        return telling(mechanism, market, small).choices(child, asked).stream()
                .map(ToldChoice::told)
                .toList();
    }

    private static Telling telling(Mechanism mechanism, Market market, int small) {
        var assignment = mechanism.assign(market);
        var lists = WaitingLists.of(assignment, WaitingLists.Rule.EVERY_BETTER_CHOICE);
        return Telling.of(Lines.of(assignment), Optional.of(lists), small);
    }
}
