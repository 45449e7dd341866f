package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.choices.points.Child.LUMEN;

import org.junit.jupiter.api.Test;

/// S-M2: as S-M1, with a fourth year on a list before.
class S_M2_FourthListYearTest {
    @Test
    void a_fourth_year_adds_nothing() {
        var child = Child.from("5", "6")
                .living(Child.JUNIPER)
                .listed("2025-26", "5")
                .listed("2024-25", "4")
                .listed("2023-24", "3")
                .listed("2022-23", "2")
                .sibling(LUMEN, "7");
        var points = child.asks(LUMEN).getFirst();
        assertThat(points.of(PointsKind.LIST)).isEqualTo(12);
        assertThat(points.total()).isEqualTo(23);
    }
}
