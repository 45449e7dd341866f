package org.openseat.rulebook.choices.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.ReceiptOrder.Waiting;
import org.openseat.rulebook.choices.numbers.SampleChoices;
import org.openseat.rulebook.choices.points.Child;
import org.openseat.rulebook.choices.points.Choice;

/// S-L10: late applications of February 2, 9:00, by a child with 23 potential points, and of February 3.
class S_L10_LateOrderTest {
    private static final Waiting SECOND = new Waiting("B", false, Instant.parse("2026-02-02T17:00:00Z"));
    private static final Waiting THIRD = new Waiting("A", false, Instant.parse("2026-02-03T17:00:00Z"));

    @Test
    void both_come_after_every_on_time_name_in_the_order_of_receipt() {
        var onTime = List.of(
                new Waiting("Z", true, Instant.parse("2025-11-14T20:00:00Z")),
                new Waiting("Y", true, Instant.parse("2025-10-01T20:00:00Z")));
        assertThat(ReceiptOrder.list(onTime, List.of(THIRD, SECOND)))
                .containsExactly(onTime.getFirst(), onTime.getLast(), SECOND, THIRD);
    }

    @Test
    void potential_points_count_for_nothing() {
        var child = Child.from("5", "6")
                .living(Child.JUNIPER)
                .listed("2025-26", "5")
                .listed("2024-25", "4")
                .listed("2023-24", "3")
                .sibling(Child.LUMEN, "7");
        assertThat(child.total(Child.LUMEN)).isEqualTo(23);
        var late = List.of(new Choice(Choice.Window.LATE, 1, Child.LUMEN, true));
        assertThat(child.asks(SampleChoices.usual(), late).getFirst().total()).isZero();
    }

    @Test
    void a_late_application_has_one_choice() {
        var two = new ChoicesPerCategory.Facts(Category.MAGNET, 2, true);
        assertThat(ChoicesPerCategory.judge(two, SampleChoices.usual().limits()))
                .isEqualTo(new NotMet(new ChoicesPerCategory.TooManyLate(1)));
    }
}
