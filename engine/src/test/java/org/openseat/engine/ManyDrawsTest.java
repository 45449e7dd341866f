package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ManyDrawsTest {
    private static final Market MARKET = new MadeUpMarket(400, 5, 10).balanced();
    private static final Draws NUMBERS = Draws.shuffled(400, 5);

    @Test
    void each_draw_is_heard_once_with_its_own_numbers() {
        for (int threads = 1; threads <= 3; threads++) {
            var heard = Collections.synchronizedMap(new TreeMap<Integer, Integer>());
            ManyDraws.assign(MARKET, Mechanism.DEFERRED, 40, NUMBERS, Run.onThreads(threads), () -> (draw, drawn) -> {
                assertThat(drawn.market().lotteryRank(3)).isEqualTo(NUMBERS.ranks(draw)[3]);
                assertThat(heard.put(draw, drawn.seated())).isNull();
            });
            assertThat(heard).hasSize(40);
            assertThat(heard.get(39)).isEqualTo(alone(39).seated());
        }
    }

    private static Assignment alone(int draw) {
        var market = new MarketBuilder();
        MARKET.pools().forEach(market::pool);
        for (int child = 0; child < MARKET.children(); child++) {
            market.child(MARKET.group(child), NUMBERS.ranks(draw)[child]);
            market.choicesOf(MARKET, child, MARKET.choices(child));
        }
        return Mechanism.DEFERRED.assign(market.build());
    }

    @Test
    void each_thread_has_a_listener_of_its_own() {
        var listeners = new AtomicInteger();
        ManyDraws.assign(MARKET, Mechanism.IMMEDIATE, 9, NUMBERS, Run.onThreads(3), () -> {
            listeners.incrementAndGet();
            return (draw, drawn) -> {};
        });
        assertThat(listeners).hasValue(3);
    }

    @Test
    void a_fault_on_any_thread_ends_all_of_them() {
        var heard = new AtomicInteger();
        assertThatThrownBy(() -> ManyDraws.assign(
                        MARKET, Mechanism.DEFERRED, 1_000_000, NUMBERS, Run.onThreads(3), () -> (draw, drawn) -> {
                            if (heard.incrementAndGet() == 5) {
                                throw new IllegalStateException("full");
                            }
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
        assertThat(heard.get()).isLessThan(20);
    }
}
