package org.openseat.engine.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;
import org.openseat.engine.Run;

class SiblingsTest {
    private record Written(int[] families, int[] grades, int[] schools) implements Families {
        @Override
        public int family(int child) {
            return families[child];
        }

        @Override
        public int grade(int child) {
            return grades[child];
        }

        @Override
        public int school(int pool) {
            return schools[pool];
        }
    }

    /// Grade 5 and kindergarten at one school, one seat each; the fifth-grader of family 7 gets in.
    @Test
    void a_senior_who_is_placed_takes_the_younger_sibling_along() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        market.pool(Pool.of(1));
        market.child(0, 0);
        market.choice(0, 0, 3, 0);
        market.child(0, 1);
        market.choice(1, 0, 3, 0);
        market.child(0, 2);
        market.choice(1, 0, 3, 0);
        var families = new Written(new int[] {7, 8, 7}, new int[] {5, 0, 0}, new int[] {4, 4});
        var alone = Mechanism.DEFERRED.assign(market.build());
        assertThat(alone.isSeated(2)).isFalse();
        var together = SeniorFirst.assign(alone.market(), Mechanism.DEFERRED, families, 1, Run.QUIETLY);
        assertThat(together.isSeated(0)).isTrue();
        assertThat(together.isSeated(1)).isFalse();
        assertThat(together.isSeated(2)).isTrue();
    }

    @Test
    void a_pool_of_two_grades_cannot_be_drawn_senior_first() {
        var market = new MarketBuilder();
        market.pool(Pool.of(1));
        market.child(0, 0);
        market.choice(0, 0, 3, 0);
        market.child(0, 1);
        market.choice(0, 0, 3, 0);
        var families = new Written(new int[] {7, 8}, new int[] {5, 0}, new int[] {4});
        assertThatThrownBy(() -> SeniorFirst.assign(market.build(), Mechanism.DEFERRED, families, 1, Run.QUIETLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a pool is for one grade");
    }

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
        var present = Mechanism.DEFERRED.assign(market.build());
        assertThat(present.pool(2)).isEqualTo(Market.NONE);
        var families = new Written(new int[] {7, 7, 9}, new int[] {0, 0, 0}, new int[] {4, 5});
        var united = Twins.unite(present, families, pool -> true, Run.QUIETLY);
        assertThat(united.pool(0)).isZero();
        assertThat(united.pool(1)).isZero();
        assertThat(united.pool(2)).isEqualTo(1);
        assertThat(united.market().pools().get(0).seats()).isEqualTo(2);
        var magnet = Twins.unite(present, families, pool -> false, Run.QUIETLY);
        assertThat(magnet).isSameAs(present);
    }
}
