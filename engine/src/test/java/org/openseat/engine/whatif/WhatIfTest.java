package org.openseat.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.engine.Draws;
import org.openseat.engine.MadeUpMarket;
import org.openseat.engine.ManyDraws;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;
import org.openseat.engine.Run;
import org.openseat.engine.StoppedRun;
import org.openseat.engine.kinds.Priority;

class WhatIfTest {
    private static final Market MARKET = new MadeUpMarket(500, 4, 12).balanced();
    private static final Draws NUMBERS = Draws.shuffled(500, 3);

    @Test
    void every_figure_is_that_of_the_draws_one_by_one() {
        for (var mechanism : Mechanism.values()) {
            var classes = List.of(Classes.all(MARKET), Classes.groups(MARKET));
            var whatIf = WhatIf.of(MARKET, mechanism, 7, NUMBERS, classes, Run.onThreads(3));
            var first = new ArrayList<Integer>();
            var minority = new ArrayList<Integer>();
            ManyDraws.assign(MARKET, mechanism, 7, NUMBERS, Run.QUIETLY, () -> (draw, drawn) -> {
                int firsts = 0;
                int seats = 0;
                for (int child = 0; child < 500; child++) {
                    firsts += drawn.choice(child) == 0 ? 1 : 0;
                    seats += drawn.isSeated(child) && MARKET.group(child) == MadeUpMarket.MINORITY ? 1 : 0;
                }
                first.add(firsts);
                minority.add(seats);
            });
            assertThat(whatIf.placed(0, 0, 0).least()).isEqualTo(Collections.min(first));
            assertThat(whatIf.placed(0, 0, 0).most()).isEqualTo(Collections.max(first));
            assertThat(whatIf.placed(0, 0, 0).mean())
                    .isEqualTo(first.stream().mapToInt(one -> one).average().orElseThrow());
            assertThat(whatIf.placed(1, MadeUpMarket.MINORITY).most()).isEqualTo(Collections.max(minority));
            assertThat(whatIf.placed(0, 0).mean() + whatIf.placed(0, 0, 4).mean())
                    .isEqualTo(500.0);
        }
    }

    /// The child with 8 points is never the last one.
    @Test
    void cut_offs_are_the_points_of_the_last_one_admitted() {
        var market = new MarketBuilder();
        market.pool(Pool.of(2));
        for (int child = 0; child < 3; child++) {
            market.child(0, child);
            market.choice(0, 0, 1, child == 0 ? 8 : 3);
        }
        var whatIf = WhatIf.of(market.build(), Mechanism.IMMEDIATE, 20, Draws.shuffled(3, 1), List.of(), Run.QUIETLY);
        assertThat(whatIf.lastPoints(0, 0)).isEqualTo(new Spread(20, 3, 3, 3, 3, 3, 3));
    }

    @Test
    void threads_change_nothing() {
        var classes = List.of(Classes.groups(MARKET));
        var alone = WhatIf.of(MARKET, Mechanism.DEFERRED, 30, NUMBERS, classes, Run.QUIETLY);
        var together = WhatIf.of(MARKET, Mechanism.DEFERRED, 30, NUMBERS, classes, Run.onThreads(3));
        assertThat(Comparison.of(alone, together))
                .allMatch(row -> row.asIs().equals(row.asWouldBe())
                        && row.difference().least() == 0
                        && row.difference().most() == 0);
        for (int pool = 0; pool < 12; pool++) {
            assertThat(together.lastPoints(pool, 1)).isEqualTo(alone.lastPoints(pool, 1));
        }
    }

    @Test
    void another_seat_table_is_compared_draw_by_draw() {
        var more = MARKET.pools().stream()
                .map(pool -> new Pool(pool.seats() + 2, pool.mode(), pool.shares()))
                .toList();
        var rows = compare(Copy.withPools(MARKET, more));
        assertThat(rows.getFirst().of()).isEqualTo("all");
        assertThat(rows.getFirst().choice()).isZero();
        assertThat(rows.getFirst().difference().least()).isPositive();
        assertThat(rows).hasSize(5 + 3 * 5);
    }

    @Test
    void points_for_one_group_help_it() {
        var rows = compare(Copy.withPriorities(
                MARKET,
                (child, choice, present) ->
                        new Priority(present.band(), MARKET.group(child) == 1 ? 0 : present.tier(), present.points())));
        var minority = rows.stream()
                .filter(row -> row.of().equals("group") && row.oneClass() == 1 && row.choice() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(minority.difference().mean()).isPositive();
        assertThat(minority.asWouldBe().mean() - minority.asIs().mean())
                .isCloseTo(minority.difference().mean(), offset(1e-9));
    }

    private static List<Comparison.Row> compare(Market changed) {
        var classes = List.of(Classes.all(MARKET), Classes.groups(MARKET));
        return Comparison.of(
                WhatIf.of(MARKET, Mechanism.DEFERRED, 20, NUMBERS, classes, Run.QUIETLY),
                WhatIf.of(changed, Mechanism.DEFERRED, 20, NUMBERS, classes, Run.QUIETLY));
    }

    @Test
    void it_can_be_stopped_and_tells_how_far_it_is() {
        var told = new ArrayList<Long>();
        var run = new Run(1, (done, total) -> {
            told.add(done);
            return done < 3;
        });
        assertThatThrownBy(() -> WhatIf.of(MARKET, Mechanism.DEFERRED, 1_000, NUMBERS, List.of(), run))
                .isInstanceOf(StoppedRun.class);
        assertThat(told).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void only_the_same_children_under_as_many_draws_are_compared() {
        var few = WhatIf.of(MARKET, Mechanism.DEFERRED, 2, NUMBERS, List.of(), Run.QUIETLY);
        var more = WhatIf.of(MARKET, Mechanism.DEFERRED, 3, NUMBERS, List.of(), Run.QUIETLY);
        assertThatThrownBy(() -> Comparison.of(few, more)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Copy.withPools(MARKET, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Classes("area", new int[] {2}, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_spread_of_a_hundred_and_one_figures() {
        var figures = new int[101];
        Arrays.setAll(figures, i -> 100 - i);
        assertThat(Spread.of(figures)).isEqualTo(new Spread(101, 50, 0, 5, 50, 95, 100));
        assertThat(Spread.of(new int[0]).draws()).isZero();
    }
}
