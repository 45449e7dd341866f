package org.openseat.rulebook.choices.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// S-L4: capacity 60, 46 PHBAO and 4 OW continue, ratio 70:30.
class S_L4_NeedsTest {
    @Test
    void ten_openings_all_of_them_counted_toward_ow() {
        var result = Openings.compute(new Openings.Facts(60, 50, 4, 0, 70), true);
        assertThat(result.openings()).isEqualTo(10);
        assertThat(result.targets()).contains(new Openings.Groups(42, 18));
        assertThat(result.needs()).contains(new Openings.Groups(0, 10));
    }
}
