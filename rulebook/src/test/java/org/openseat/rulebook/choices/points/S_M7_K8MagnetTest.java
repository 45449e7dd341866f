package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.choices.points.Child.LUMEN;
import static org.openseat.rulebook.choices.points.Child.SENIOR;
import static org.openseat.rulebook.choices.points.Child.TIDE;

import org.junit.jupiter.api.Test;

/// S-M7: two children of the Tide K-8 magnet; their schools of residence are on no list.
class S_M7_K8MagnetTest {
    @Test
    void a_k8_magnet_gives_points_after_grade_8_and_not_after_grade_5() {
        assertThat(Child.from("5", "6").in(TIDE).total(LUMEN)).isZero();
        assertThat(Child.from("8", "9").in(TIDE).total(SENIOR)).isEqualTo(12);
    }
}
