package org.openseat.engine.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;

class NeedsTest {
    /// S-L4, S-L5 and the worked lines of R-BAL-6.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # capacity, PHBAO, OW, percent, openings, PHBAO need, OW need
            60, 46,  4, 70, 10,  0, 10
            80, 20, 10, 60, 50, 28, 22
            90, 20, 10, 70, 60, 43, 17
            60, 30, 30, 70,  0,  0,  0
            60, 40, 30, 70,  0,  0,  0
            60, 60,  0, 70,  0,  0,  0
            60, 10, 30, 70, 20, 20,  0
            15,  0,  0, 70, 15, 11,  4
            25,  0,  0, 70, 25, 18,  7
             1,  0,  0, 60,  1,  1,  0
             0,  0,  0, 60,  0,  0,  0
            """)
    void openings_and_needs(int capacity, int phbao, int white, int percent, int openings, int needP, int needW) {
        assertThat(Needs.of(capacity, phbao, white, percent)).isEqualTo(new Needs(openings, needP, needW));
    }

    /// The needs add up to the openings, so that with both as floors no seat is left to chance.
    @Test
    void the_needs_add_up_to_the_openings() {
        for (int capacity = 0; capacity <= 40; capacity++) {
            for (int phbao = 0; phbao <= 42; phbao++) {
                for (int white = 0; white <= 42; white++) {
                    for (int percent : new int[] {60, 70}) {
                        var needs = Needs.of(capacity, phbao, white, percent);
                        assertThat(needs.phbao() + needs.otherWhite())
                                .as("%d, %d + %d, %d", capacity, phbao, white, percent)
                                .isEqualTo(needs.openings());
                    }
                }
            }
        }
    }

    /// S-L5: 80 PHBAO and 5 Other White children ask.
    @ParameterizedTest
    @CsvSource({
        "80, 20, 10, 60, true, 45, 5",
        "80, 20, 10, 60, false, 28, 5",
        "90, 20, 10, 70, true, 55, 5",
        "90, 20, 10, 70, false, 43, 5"
    })
    void spillover_fills_what_one_group_does_not_use(
            int capacity, int phbao, int white, int percent, boolean spillover, int seatedP, int seatedW) {
        var pool = Needs.of(capacity, phbao, white, percent).pool(spillover);
        var assignment = Mechanism.IMMEDIATE.assign(asking(pool, 80, 5));
        int[] seated = new int[3];
        for (int child = 0; child < 85; child++) {
            seated[assignment.market().group(child)] += assignment.isSeated(child) ? 1 : 0;
        }
        assertThat(seated[Needs.PHBAO]).isEqualTo(seatedP);
        assertThat(seated[Needs.OTHER_WHITE]).isEqualTo(seatedW);
    }

    @Test
    void highly_gifted_shares_only_where_one_tier_asks_alone() {
        var needs = new Needs(10, 6, 4);
        assertThat(needs.highlyGiftedPool(true, true)).isEqualTo(Pool.of(10));
        assertThat(needs.highlyGiftedPool(true, false)).isEqualTo(needs.pool(true));
    }

    private static Market asking(Pool pool, int phbao, int white) {
        var market = new MarketBuilder();
        market.pool(pool);
        for (int child = 0; child < phbao + white; child++) {
            market.child(child < phbao ? Needs.PHBAO : Needs.OTHER_WHITE, child);
            market.choice(0, 0, 1, 0);
        }
        return market.build();
    }
}
