package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.choices.points.Child.ASTER;
import static org.openseat.rulebook.choices.points.Child.LUMEN;

import org.junit.jupiter.api.Test;

/// S-M4: finishes grade 5, the top grade of the Aster magnet; lives in the Kestrel area; has old list years.
class S_M4_MatriculationTest {
    @Test
    void matriculation_counts_and_the_list_years_do_not() {
        var child = Child.from("5", "6")
                .in(ASTER)
                .living(Child.KESTREL)
                .listed("2025-26", "5")
                .listed("2024-25", "4");
        var points = child.asks(LUMEN).getFirst();
        assertThat(points.of(PointsKind.MATRICULATION)).isEqualTo(12);
        assertThat(points.of(PointsKind.LIST)).isZero();
        assertThat(points.total()).isEqualTo(16);
    }
}
