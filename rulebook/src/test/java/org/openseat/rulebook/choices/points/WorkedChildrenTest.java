package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.choices.points.Child.magnet;
import static org.openseat.rulebook.choices.points.PastRequest.Standing.DECLINED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.choices.numbers.SampleChoices;
import org.openseat.rulebook.choices.points.Choice.Window;
import org.openseat.rulebook.choices.points.PointsGiven.Nothing;
import org.openseat.rulebook.choices.points.PointsLedger.ChoicePoints;

/// The worked children of the design (choices.md §5). R is on both lists, Q on the PHBAO list, P on neither.
class WorkedChildrenTest {
    private static final String R = Child.JUNIPER;
    private static final String Q = Child.KESTREL;
    private static final String P = Child.HARBOR;

    private static final Magnet M6 = magnet("M6", "6", "8", Magnet.Form.PLAIN);
    private static final Magnet N6 = magnet("N6", "6", "8", Magnet.Form.PLAIN);
    private static final Magnet S9 = magnet("S9", "9", "12", Magnet.Form.PLAIN);
    private static final Magnet X = magnet("X", "K", "5", Magnet.Form.PLAIN);
    private static final Magnet ANOTHER_K5 = magnet("Y", "K", "5", Magnet.Form.PLAIN);
    private static final Magnet W = magnet("W", "K", "8", Magnet.Form.K8);
    private static final Magnet V = magnet("V", "K", "12", Magnet.Form.SPAN);

    @Test
    void child_1_sibling_points_belong_to_one_choice() {
        assertThat(row(one().asks(N6, M6))).containsExactly("0 8 4 4 0 = 16", "0 8 4 4 3 = 19");
    }

    @Test
    void child_2_has_no_points_on_a_lower_choice_in_version_a() {
        var points = one().asks(SampleChoices.with("points.onLowerChoices", "no"), N6, M6);
        assertThat(row(points)).containsExactly("0 8 4 4 0 = 16", "0 0 0 0 0 = 0");
        assertThat(points.getLast().nothing()).contains(Nothing.LOWER_CHOICE);
    }

    @Test
    void child_3_in_a_magnet_has_no_list_points() {
        var child = Child.from("5", "6").in(X).living(Q).listed("2025-26", "5");
        assertThat(row(child.asks(M6))).containsExactly("12 0 4 0 0 = 16");
    }

    @Test
    void child_4_who_repeats_has_not_finished_the_top_grade() {
        assertThat(row(Child.from("5", "5").in(X).living(P).asks(ANOTHER_K5))).containsExactly("0 0 0 0 0 = 0");
    }

    @Test
    void child_5_leaves_a_k8_magnet_and_counts_at_the_school_of_the_next_level() {
        assertThat(row(Child.from("8", "9").in(W).living(Q).asks(S9))).containsExactly("12 0 4 0 0 = 16");
    }

    @Test
    void child_6_loses_the_year_whose_grade_was_asked_for_again() {
        var child = Child.from("8", "9")
                .living(P)
                .listed("2025-26", "8")
                .listed("2024-25", "7")
                .listed("2023-24", "7");
        var points = child.asks(S9);
        assertThat(row(points)).containsExactly("0 8 0 0 0 = 8");
        assertThat(Child.line(points.getFirst(), PointsKind.LIST).fact()).isEqualTo("2025-26;2024-25");
    }

    @Test
    void child_7_has_declined_and_loses_all_years() {
        var child = Child.from("7", "8")
                .living(P, R)
                .listed("2025-26", "7")
                .past("2025-26", "7", DECLINED)
                .listed("2024-25", "6");
        assertThat(row(child.asks(N6))).containsExactly("0 0 4 4 0 = 8");
    }

    @Test
    void child_8_is_late_and_told_nothing_else() {
        var child = Child.from("8", "9").in(V).living(Q).sibling(S9, "11");
        var late = child.asks(SampleChoices.usual(), List.of(new Choice(Window.LATE, 1, S9, true)));
        assertThat(row(late)).containsExactly("0 0 0 0 0 = 0");
        assertThat(late.getFirst().nothing()).isEqualTo(Optional.of(Nothing.LATE));
    }

    private static Child one() {
        return Child.from("5", "6")
                .living(R)
                .listed("2025-26", "5")
                .listed("2024-25", "4")
                .sibling(M6, "7");
    }

    private static List<String> row(List<ChoicePoints> points) {
        return points.stream().map(WorkedChildrenTest::row).toList();
    }

    /// Matriculation, list, PHBAO, overcrowded, sibling and total.
    private static String row(ChoicePoints points) {
        var kinds = Stream.of(PointsKind.values())
                .map(points::of)
                .map(String::valueOf)
                .toList();
        return String.join(" ", kinds) + " = " + points.total();
    }
}
