package org.openseat.engine.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openseat.engine.Assignment;
import org.openseat.engine.CallList;
import org.openseat.engine.Draws;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Pool;
import org.openseat.engine.WaitingLists;

/// The scenarios of magnets that the draw alone decides (12.3).
class MagnetScenariosTest {
    private static final ProgramKind MAGNET = ProgramKind.MAGNET;

    @Test
    void S_L1_points_first_and_a_draw_only_inside_the_tie_at_the_last_seat() {
        var assignment = tiedApplicants(1);
        var lists = WaitingLists.of(assignment, MAGNET.waitingRule());
        for (int child = 0; child < 75; child++) {
            assertThat(assignment.isSeated(child))
                    .as("%d has 15 or more", child)
                    .isTrue();
        }
        assertThat(IntStream.range(75, 125).filter(assignment::isSeated).count())
                .isEqualTo(25);
        assertThat(IntStream.range(125, 150).filter(assignment::isSeated).count())
                .isZero();
        assertThat(lists.length(0)).isEqualTo(50);
        assertThat(IntStream.range(0, 25).map(at -> lists.child(0, at)))
                .allMatch(child -> child >= 75 && child < 125)
                .isSortedAccordingTo((a, b) -> Integer.compare(
                        assignment.market().lotteryRank(a), assignment.market().lotteryRank(b)));
        assertThat(IntStream.range(25, 50).map(at -> points(lists.child(0, at))))
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @Test
    void S_L2_the_same_seed_gives_the_same_result_and_another_changes_only_the_tie() {
        var first = tiedApplicants(1);
        var again = tiedApplicants(1);
        var other = tiedApplicants(2);
        assertThat(choices(again)).isEqualTo(choices(first));
        assertThat(choices(other)).isNotEqualTo(choices(first));
        for (int child = 0; child < 150; child++) {
            if (points(child) != 12) {
                assertThat(other.choice(child)).isEqualTo(first.choice(child));
            }
        }
    }

    @Test
    void S_L7_who_is_offered_the_second_choice_is_on_no_list() {
        var lottery = twoMagnets(1);
        var assignment = MAGNET.mechanism().assign(lottery.build());
        var lists = WaitingLists.of(assignment, MAGNET.waitingRule());
        assertThat(lottery.seated(assignment, "Meridian")).containsExactly("Mia");
        assertThat(lottery.list(lists, "Lumen")).isEmpty();
    }

    @Test
    void S_L8_who_is_offered_nothing_is_on_the_list_of_the_first_choice_only() {
        var lottery = twoMagnets(0);
        var lists = WaitingLists.of(MAGNET.mechanism().assign(lottery.build()), MAGNET.waitingRule());
        assertThat(lottery.list(lists, "Lumen")).containsExactly("Mia");
        assertThat(lottery.list(lists, "Meridian")).isEmpty();
    }

    @Test
    void S_L10_late_applications_come_after_every_on_time_name_in_the_order_of_receipt() {
        var lottery = new Lottery().program("Lumen", Pool.of(1));
        lottery.child("second late", 0, Priority.numberByReceipt(3, 1)).asks("Lumen", Priority.late());
        lottery.child("first late", 0, Priority.numberByReceipt(3, 0)).asks("Lumen", Priority.late());
        lottery.child("on time", 0, 2).asks("Lumen", Priority.magnet(0));
        lottery.child("seated", 0, 1).asks("Lumen", Priority.magnet(4));
        lottery.child("next", 0, 0).asks("Lumen", Priority.magnet(3));
        var lists = WaitingLists.of(MAGNET.mechanism().assign(lottery.build()), MAGNET.waitingRule());
        assertThat(lottery.list(lists, "Lumen")).containsExactly("next", "on time", "first late", "second late");
    }

    /// S-L11, the magnet's half: twins are individuals there (R-SEL-7); see TwinsTest for dual language.
    @Test
    void S_L11_a_magnets_twins_are_drawn_each_alone() {
        assertThat(MAGNET.twinsTogether()).isFalse();
        assertThat(ProgramKind.DUAL_LANGUAGE.twinsTogether()).isTrue();
    }

    @Test
    void S_L17_the_highly_gifted_child_comes_before_more_points() {
        var lottery = new Lottery().program("Orion", Pool.of(1));
        lottery.child("B, 99.7", 0).asks("Orion", Priority.highlyGifted(false, 23));
        lottery.child("A, 99.9", 0).asks("Orion", Priority.highlyGifted(true, 4));
        var assignment = ProgramKind.HIGHLY_GIFTED_MAGNET.mechanism().assign(lottery.build());
        assertThat(lottery.seated(assignment, "Orion")).containsExactly("A, 99.9");
    }

    @Test
    void S_L19_space_available_only_when_both_lists_are_exhausted() {
        var lottery = new Lottery().program("Lumen", Pool.of(2));
        lottery.child("space available", 0, 5).asks("Lumen", Priority.spaceAvailable());
        lottery.child("late", 0, 4).asks("Lumen", Priority.late());
        lottery.child("on time", 0, 3).asks("Lumen", Priority.magnet(0));
        lottery.child("has a seat", 0, 0).asks("Lumen", Priority.magnet(9));
        var market = lottery.build();
        var seated = List.of(lottery.child("has a seat"));
        var waiting = List.of("space available", "late", "on time");
        for (int left = 3; left > 0; left--) {
            var names = waiting.subList(0, left);
            var called = CallList.next(
                    market, 0, seated, names.stream().map(lottery::child).toList());
            assertThat(called).containsExactly(lottery.child(names.getLast()));
        }
    }

    @Test
    void S_L20_residents_of_the_boundary_first_then_in_the_order_of_receipt() {
        var lottery = new Lottery().program("Gale", Pool.of(3));
        for (int receipt = 0; receipt < 6; receipt++) {
            lottery.child("received " + receipt, 0, Priority.numberByReceipt(0, receipt))
                    .asks("Gale", Priority.continuousEnrollment(receipt >= 4));
        }
        var called = CallList.next(
                lottery.build(), 0, List.of(), IntStream.range(0, 6).boxed().toList());
        assertThat(called.stream().map(lottery::name)).containsExactly("received 4", "received 5", "received 0");
    }

    private static Lottery twoMagnets(int seatsAtMeridian) {
        var lottery = new Lottery().program("Lumen", Pool.of(1)).program("Meridian", Pool.of(seatsAtMeridian));
        lottery.child("first", 0).asks("Lumen", Priority.magnet(12));
        return lottery.child("Mia", 0).asks("Lumen", Priority.magnet(4)).asks("Meridian", Priority.magnet(4));
    }

    /// 20 with 23 points, 25 with 20, 30 with 15, 50 with 12, 25 below.
    private static Assignment tiedApplicants(long seed) {
        var numbers = Draws.shuffled(150, seed).ranks(0);
        var market = new MarketBuilder();
        market.pool(Pool.of(100));
        for (int child = 0; child < 150; child++) {
            market.child(0, numbers[child]);
            market.choice(0, 0, 1, points(child));
        }
        return MAGNET.mechanism().assign(market.build());
    }

    private static int points(int child) {
        return child < 20 ? 23 : child < 45 ? 20 : child < 75 ? 15 : child < 125 ? 12 : 11 - child % 12;
    }

    private static int[] choices(Assignment assignment) {
        var choices = new int[assignment.market().children()];
        Arrays.setAll(choices, assignment::choice);
        return choices;
    }
}
