package org.openseat.rulebook.choices.gifted;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// S-L17: Orion, one seat: A has percentile 99.9 and 4 points, B 99.7 and 23 points.
class S_L17_HighlyGiftedFirstTest {
    @Test
    void a_stands_before_b_whatever_the_points() {
        assertThat(tier("99.9")).isLessThan(tier("99.7"));
    }

    private static int tier(String percentile) {
        var facts = new HighlyGiftedCriteria.Facts(
                HighlyGiftedCriteria.Test.DISTRICT_INTELLECTUAL, new BigDecimal(percentile));
        return HighlyGiftedCriteria.tier(facts, Proof.NUMBERS).orElseThrow();
    }
}
