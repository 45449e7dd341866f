package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # the better key  | the other
            0,  0,  0,        5, 1,  0,  9, 1, LATE_BAND
            2, 63,  0,        5, 3,  0,  9, 1, LATE_BAND
            0,  1,  0,        5, 0,  2,  9, 1, TIER
            0,  1,  8,        5, 0,  1,  7, 1, POINTS
            0,  1, 16777215,  5, 0,  1,  0, 1, POINTS
            3, 63,  7,        1, 3, 63,  7, 2147483647, LOTTERY
            """)
    void the_smaller_key_comes_first(
            int band, int tier, int points, int rank, int band2, int tier2, int points2, int rank2, Key.Part part) {
        var better = Key.of(band, tier, points, rank);
        var other = Key.of(band2, tier2, points2, rank2);
        assertThat(better).isLessThan(other);
        assertThat(Key.firstDifference(better, other)).isEqualTo(part);
        assertThat(Key.held(other)).isLessThan(better);
        assertThat(Key.firstDifference(better, Key.held(other))).isEqualTo(Key.Part.HELD_SEAT);
        assertThat(Key.band(better)).isEqualTo(band);
        assertThat(Key.tier(better)).isEqualTo(tier);
        assertThat(Key.points(better)).isEqualTo(points);
        assertThat(Key.rank(better)).isEqualTo(rank);
    }

    @Test
    void equal_keys_have_no_first_difference() {
        assertThatThrownBy(() -> Key.firstDifference(7, 7)).isInstanceOf(IllegalArgumentException.class);
    }
}
