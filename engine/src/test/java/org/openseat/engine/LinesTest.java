package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.engine.Pool.Share;

class LinesTest {
    @Test
    void floors_first_then_open_seats_then_over_the_ceiling() {
        var market = new MarketBuilder();
        market.pool(new Pool(4, Pool.Mode.SOFT, List.of(new Share(1, 1, 2), Share.floor(2, 1))));
        for (int rank = 0; rank < 4; rank++) {
            market.child(rank == 3 ? 2 : 1, rank);
            market.choice(0, 0, 0, 0);
        }
        var lines = Lines.of(Mechanism.DEFERRED.assign(market.build()));
        assertThat(List.of(lines.last(0, 1, Seat.RESERVED), lines.last(0, 1, Seat.OPEN), lines.last(0, 1, Seat.OVER)))
                .containsExactly(0, 1, 2);
        assertThat(lines.last(0, 2, Seat.RESERVED)).isEqualTo(3);
        assertThat(lines.last(0, 2, Seat.OPEN)).isEqualTo(Market.NONE);
        assertThat(lines.last(0, Seat.RESERVED)).isEqualTo(3);
        assertThat(lines.taken(0, 1)).isEqualTo(3);
        assertThat(lines.taken(0)).isEqualTo(4);
        assertThat(lines.seat(2)).isEqualTo(Seat.OVER);
    }

    @Test
    void the_kinds_are_those_that_the_balance_rule_gives() {
        for (long seed = 0; seed < 3_000; seed++) {
            var assignment = Mechanism.DEFERRED.assign(SmallMarket.of(seed).market());
            var market = assignment.market();
            var lines = Lines.of(assignment);
            for (int pool = 0; pool < market.pools().size(); pool++) {
                var asked = new HashSet<Applicant>();
                for (int child = 0; child < market.children(); child++) {
                    int choice = market.choiceOf(child, pool);
                    if (choice != Market.NONE && (!assignment.isSeated(child) || choice <= assignment.choice(child))) {
                        asked.add(Applicant.of(market, child, choice));
                    }
                }
                BalanceRule.choose(market.pools().get(pool), asked)
                        .forEach((applicant, seat) ->
                                assertThat(lines.seat(applicant.child())).isEqualTo(seat));
            }
        }
    }
}
