package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.choices.points.Child.LUMEN;
import static org.openseat.rulebook.choices.points.Child.MERIDIAN;

import org.junit.jupiter.api.Test;
import org.openseat.rulebook.choices.numbers.SampleChoices;
import org.openseat.rulebook.choices.points.PointsGiven.Nothing;

/// S-M11: as S-M10, in a year with points on first choices only.
class S_M11_VersionATest {
    @Test
    void the_second_choice_has_none() {
        var child = Child.from("5", "6").living(Child.KESTREL).sibling(LUMEN, "7");
        var points = child.asks(SampleChoices.with("points.onLowerChoices", "no"), MERIDIAN, LUMEN);
        assertThat(points).extracting(PointsLedger.ChoicePoints::total).containsExactly(4, 0);
        assertThat(points.getLast().nothing()).contains(Nothing.LOWER_CHOICE);
    }
}
