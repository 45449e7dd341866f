package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.choices.points.Child.LUMEN;
import static org.openseat.rulebook.choices.points.Child.MERIDIAN;

import org.junit.jupiter.api.Test;

/// S-M10: a sister continues at Lumen; choices Meridian, then Lumen; home in the Kestrel area.
class S_M10_SiblingPerChoiceTest {
    @Test
    void sibling_points_belong_to_her_program() {
        var child = Child.from("5", "6").living(Child.KESTREL).sibling(LUMEN, "7");
        assertThat(child.asks(MERIDIAN, LUMEN))
                .extracting(PointsLedger.ChoicePoints::total)
                .containsExactly(4, 7);
    }
}
