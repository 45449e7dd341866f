package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The fast version agrees with the textbook.
class TextbookTest {
    @ParameterizedTest
    @EnumSource
    void on_thousands_of_small_markets(Mechanism mechanism) {
        for (long seed = 0; seed < 5_000; seed++) {
            var market = SmallMarket.of(seed).market();
            assertThat(mechanism.assign(market)).as("seed %d", seed).isEqualTo(textbook(mechanism, market));
        }
    }

    @ParameterizedTest
    @EnumSource
    void on_crowded_markets_with_hard_ceilings_and_three_groups(Mechanism mechanism) {
        for (int tight = 0; tight < 8; tight++) {
            var ceiling = tight;
            var market = new MadeUpMarket(400, 6, 8)
                    .build(seats -> new Pool(
                            seats,
                            ceiling % 2 == 0 ? Pool.Mode.HARD : Pool.Mode.SOFT,
                            List.of(
                                    new Pool.Share(MadeUpMarket.MINORITY, seats / 4, seats / 4 + ceiling),
                                    new Pool.Share(MadeUpMarket.OTHER, seats / 3, seats / 3 + 2 * ceiling))));
            assertThat(mechanism.assign(market, Run.onThreads(2))).isEqualTo(textbook(mechanism, market));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void when_children_hold_seats(int block) {
        for (long seed = 1_000 * block; seed < 1_000 * (block + 1); seed++) {
            var market = HeldSeats.on(SmallMarket.of(seed), seed);
            assertThat(Mechanism.DEFERRED.assign(market)).as("seed %d", seed).isEqualTo(Textbook.deferred(market));
        }
    }

    private static Assignment textbook(Mechanism mechanism, Market market) {
        return switch (mechanism) {
            case DEFERRED -> Textbook.deferred(market);
            case IMMEDIATE -> Textbook.immediate(market);
        };
    }
}
