package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.choices.points.Child.LUMEN;

import org.junit.jupiter.api.Test;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// S-M23: S-M1 in a year without PHBAO points.
class S_M23_NoPhbaoPointsTest {
    @Test
    void nineteen_is_the_most() {
        var numbers = SampleChoices.with("phbaoPoints", "no");
        var child = Child.from("5", "6")
                .living(Child.JUNIPER)
                .listed("2025-26", "5")
                .listed("2024-25", "4")
                .listed("2023-24", "3")
                .sibling(LUMEN, "7");
        var points = child.asks(numbers, LUMEN).getFirst();
        assertThat(points.total()).isEqualTo(19).isEqualTo(numbers.points().most());
        assertThat(Child.line(points, PointsKind.PHBAO).isWorthKeeping()).isFalse();
    }
}
