package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.engine.Explanation.GroupAtCeiling;
import org.openseat.engine.Explanation.Line;
import org.openseat.engine.Explanation.NoSeats;
import org.openseat.engine.Explanation.PassedOver;
import org.openseat.engine.Explanation.Seated;
import org.openseat.engine.Pool.Share;

class ExplanationTest {
    private static final int A = 1;
    private static final int B = 2;

    @Test
    void own_key_the_line_and_the_first_part_that_differs() {
        var market = new MarketBuilder();
        int popular = market.pool(Pool.of(1));
        int closed = market.pool(Pool.of(0));
        int nearby = market.pool(Pool.of(1));
        int first = market.child(0, 9);
        market.choice(popular, 0, 0, 12);
        int second = market.child(0, 3);
        market.choice(popular, 0, 0, 8).choice(closed, 0, 0, 8).choice(nearby, 0, 0, 8);
        var own = Key.of(0, 0, 8, 3);
        var line = new Line(Seat.OPEN, first, Key.of(0, 0, 12, 9), Key.Part.POINTS);
        assertThat(explained(Mechanism.DEFERRED, market, second))
                .containsExactly(
                        new Explanation(0, popular, own, new PassedOver(List.of(line))),
                        new Explanation(1, closed, own, new NoSeats()),
                        new Explanation(2, nearby, own, new Seated(Seat.OPEN)));
    }

    @Test
    void a_child_of_a_group_with_a_floor_sees_the_reserved_and_the_open_line() {
        var market = new MarketBuilder();
        market.pool(new Pool(2, Pool.Mode.SOFT, List.of(Share.floor(A, 1))));
        for (int rank = 0; rank < 3; rank++) {
            market.child(rank == 1 ? B : A, rank);
            market.choice(0, 0, 0, 0);
        }
        assertThat(explained(Mechanism.DEFERRED, market, 2))
                .containsExactly(new Explanation(
                        0,
                        0,
                        Key.of(0, 0, 0, 2),
                        new PassedOver(List.of(
                                new Line(Seat.RESERVED, 0, Key.of(0, 0, 0, 0), Key.Part.LOTTERY),
                                new Line(Seat.OPEN, 1, Key.of(0, 0, 0, 1), Key.Part.LOTTERY)))));
    }

    @Test
    void a_ceiling_turns_a_better_key_away_and_says_so() {
        var market = new MarketBuilder();
        market.pool(new Pool(2, Pool.Mode.SOFT, List.of(new Share(A, 0, 1))));
        market.child(A, 0);
        market.choice(0, 0, 0, 0);
        market.child(A, 1);
        market.choice(0, 0, 0, 0);
        market.child(B, 2);
        market.choice(0, 0, 0, 0);
        assertThat(explained(Mechanism.DEFERRED, market, 1))
                .extracting(Explanation::answer)
                .containsExactly(new GroupAtCeiling(1, List.of()));
    }

    @Test
    void in_immediate_acceptance_an_earlier_choice_comes_before_every_key() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        market.pool(Pool.of(1));
        market.child(0, 7);
        market.choice(0, 0, 9, 0);
        market.child(0, 1);
        market.choice(1, 0, 9, 0).choice(0, 0, 0, 0);
        market.child(0, 0);
        market.choice(1, 0, 0, 0);
        assertThat(explained(Mechanism.IMMEDIATE, market, 1))
                .extracting(Explanation::answer)
                .containsExactly(
                        new PassedOver(List.of(new Line(Seat.OPEN, 2, Key.of(0, 0, 0, 0), Key.Part.TIER))),
                        new PassedOver(List.of(new Line(Seat.OPEN, 0, Key.of(0, 9, 0, 7), Key.Part.CHOICE))));
    }

    /// Every line named in an answer is one that the child's key really does not reach.
    @Test
    void no_answer_names_a_line_that_the_child_would_have_passed() {
        for (long seed = 0; seed < 3_000; seed++) {
            var assignment = Mechanism.DEFERRED.assign(SmallMarket.of(seed).market());
            var lines = Lines.of(assignment);
            for (int child = 0; child < assignment.market().children(); child++) {
                for (var why : Explanation.of(lines, child)) {
                    assertThat(linesOf(why.answer()))
                            .as("seed %d, child %d: %s", seed, child, why)
                            .allMatch(line -> line.lastKey() < why.key());
                }
            }
        }
    }

    private static List<Line> linesOf(Explanation.Answer answer) {
        return switch (answer) {
            case PassedOver over -> over.lines();
            case GroupAtCeiling full -> full.lines();
            case NoSeats none -> List.of();
            case Seated seated -> List.of();
        };
    }

    private static List<Explanation> explained(Mechanism mechanism, MarketBuilder market, int child) {
        return Explanation.of(Lines.of(mechanism.assign(market.build())), child);
    }
}
