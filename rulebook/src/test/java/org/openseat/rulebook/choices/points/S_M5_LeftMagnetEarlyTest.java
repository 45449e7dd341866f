package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.choices.points.Child.LUMEN;

import org.junit.jupiter.api.Test;

/// S-M5: left Aster after grade 4, now in an ordinary school; no list years; lives in the Kestrel area.
class S_M5_LeftMagnetEarlyTest {
    @Test
    void who_left_before_the_top_grade_has_no_matriculation_points() {
        assertThat(Child.from("5", "6").living(Child.KESTREL).total(LUMEN)).isEqualTo(4);
    }
}
