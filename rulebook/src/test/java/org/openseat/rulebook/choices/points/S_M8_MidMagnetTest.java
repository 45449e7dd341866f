package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.choices.points.Child.LUMEN;
import static org.openseat.rulebook.choices.points.Child.MERIDIAN;

import org.junit.jupiter.api.Test;

/// S-M8: in grade 6 at Meridian, in the middle of the program, with list years 2024-25 and 2025-26 from before.
class S_M8_MidMagnetTest {
    @Test
    void a_magnet_student_has_no_list_points() {
        var child = Child.from("6", "7").in(MERIDIAN).listed("2025-26", "6").listed("2024-25", "5");
        var points = child.asks(LUMEN).getFirst();
        assertThat(points.of(PointsKind.LIST)).isZero();
        assertThat(points.total()).isZero();
    }
}
