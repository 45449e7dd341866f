package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.choices.points.Child.LUMEN;

import org.junit.jupiter.api.Test;

/// S-M1: three years on lists, a home in the Juniper area, a sister in grade 6 at Lumen.
class S_M1_TwentyThreePointsTest {
    @Test
    void list_phbao_overcrowded_and_sibling_add_up_to_the_most_there_is() {
        var child = Child.from("5", "6")
                .living(Child.JUNIPER)
                .listed("2025-26", "5")
                .listed("2024-25", "4")
                .listed("2023-24", "3")
                .sibling(LUMEN, "7");
        var points = child.asks(LUMEN).getFirst();
        assertThat(points.of(PointsKind.LIST)).isEqualTo(12);
        assertThat(points.of(PointsKind.PHBAO)).isEqualTo(4);
        assertThat(points.of(PointsKind.OVERCROWDED)).isEqualTo(4);
        assertThat(points.of(PointsKind.SIBLING)).isEqualTo(3);
        assertThat(points.total()).isEqualTo(23);
    }
}
