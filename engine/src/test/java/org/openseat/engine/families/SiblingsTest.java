package org.openseat.engine.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;
import org.openseat.engine.Run;

class SiblingsTest {
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
        assertThat(SeniorFirst.raised(alone.market(), together, families))
                .containsExactly(new SeniorFirst.Raised(2, 0, 0));
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
}
