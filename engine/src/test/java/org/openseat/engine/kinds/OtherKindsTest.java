package org.openseat.engine.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.engine.Pool;
import org.openseat.engine.Run;
import org.openseat.engine.WaitingLists;
import org.openseat.engine.families.Families;
import org.openseat.engine.families.SeatBeside;
import org.openseat.engine.families.SiblingsTogether;
import org.openseat.engine.kinds.Priority.Home;

/// The scenarios of the other programs that the draw alone decides (12.4).
class OtherKindsTest {
    private static final ProgramKind DUAL = ProgramKind.DUAL_LANGUAGE;

    @Test
    void S_P1_the_six_steps_of_dual_language() {
        var lottery = new Lottery().program("Kestrel K", LanguageMix.pool(3, 0, 0));
        lottery.child("D", LanguageMix.LEARNERS).asks("Kestrel K", Priority.dualLanguage(Home.ELSEWHERE, true));
        lottery.child("E", LanguageMix.PROFICIENT).asks("Kestrel K", Priority.dualLanguage(Home.DISTRICT, false));
        lottery.child("A", LanguageMix.LEARNERS).asks("Kestrel K", Priority.dualLanguage(Home.DISTRICT, true));
        lottery.child("B", LanguageMix.PROFICIENT).asks("Kestrel K", Priority.dualLanguage(Home.BOUNDARY, false));
        lottery.child("C", LanguageMix.LEARNERS).asks("Kestrel K", Priority.dualLanguage(Home.BOUNDARY, true));
        var assignment = DUAL.mechanism().assign(lottery.build());
        assertThat(lottery.seated(assignment, "Kestrel K")).containsExactlyInAnyOrder("C", "B", "A");
        assertThat(lottery.list(WaitingLists.of(assignment, DUAL.waitingRule()), "Kestrel K"))
                .containsExactly("E", "D");
    }

    @Test
    void S_P2_who_is_placed_at_the_second_choice_is_not_on_the_first_ones_list() {
        var lottery =
                new Lottery().program("full", LanguageMix.pool(0, 0, 0)).program("other", LanguageMix.pool(2, 0, 0));
        lottery.child("E", LanguageMix.LEARNERS)
                .asks("full", Priority.dualLanguage(Home.DISTRICT, false))
                .asks("other", Priority.dualLanguage(Home.DISTRICT, false));
        var assignment = DUAL.mechanism().assign(lottery.build());
        assertThat(lottery.seated(assignment, "other")).containsExactly("E");
        assertThat(lottery.list(WaitingLists.of(assignment, DUAL.waitingRule()), "full"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # capacity, learners, proficient: openings, floor and ceiling of each side
            24, 0,  0, 24, 12, 16, 12, 16
            24, 6,  2, 16,  6, 10, 10, 14
            24, 14, 2,  8,  0,  2,  8,  8
            24, 20, 4,  0,  0,  0,  0,  0
             3, 0,  0,  3,  1,  2,  1,  2
             1, 0,  0,  1,  0,  1,  0,  1
             2, 0,  0,  2,  1,  1,  1,  1
            """)
    void half_and_half_and_no_side_above_two_thirds(
            int capacity, int learners, int proficient, int openings, int floorL, int topL, int floorP, int topP) {
        var pool = LanguageMix.pool(capacity, learners, proficient);
        assertThat(pool.seats()).isEqualTo(openings);
        assertThat(pool.mode()).isEqualTo(Pool.Mode.HARD);
        assertThat(pool.shares())
                .containsExactly(
                        new Pool.Share(LanguageMix.LEARNERS, floorL, topL),
                        new Pool.Share(LanguageMix.PROFICIENT, floorP, topP));
    }

    @Test
    void S_P14_residents_of_the_district_before_other_Californians_each_school_by_itself() {
        var lottery = new Lottery().program("Canyon", Pool.of(1)).program("Coast", Pool.of(1));
        lottery.child(new Unranked("far", "Canyon").id(), 0).asks("Canyon", Priority.affiliatedCharter(false));
        lottery.child(new Unranked("far", "Coast").id(), 0).asks("Coast", Priority.affiliatedCharter(false));
        lottery.child(new Unranked("near", "Canyon").id(), 0).asks("Canyon", Priority.affiliatedCharter(true));
        lottery.child(new Unranked("near", "Coast").id(), 0).asks("Coast", Priority.affiliatedCharter(true));
        lottery.child(new Unranked("twice", "Coast").id(), 0).asks("Coast", Priority.affiliatedCharter(true));
        var kind = ProgramKind.AFFILIATED_CHARTER;
        assertThat(kind.ask()).isEqualTo(ProgramKind.Ask.UNRANKED);
        var assignment = kind.mechanism().assign(lottery.build());
        assertThat(lottery.seated(assignment, "Canyon")).containsExactly("near.Canyon");
        assertThat(lottery.seated(assignment, "Coast")).containsExactly("near.Coast");
        assertThat(lottery.list(WaitingLists.of(assignment, kind.waitingRule()), "Coast"))
                .containsExactly("twice.Coast", "far.Coast");
    }

    /// R-OE-12, R-OE-7, R-OE-4: the law's priority, then siblings; fewer who ask than seats are all in.
    @Test
    void open_enrollment_puts_first_what_the_law_puts_first() {
        var lottery = new Lottery().program("Alder 4", Pool.of(2)).program("Birch 4", Pool.of(9));
        lottery.child("other", 0).asks("Alder 4", Priority.openEnrollment(false, false));
        lottery.child("sibling", 0).asks("Alder 4", Priority.openEnrollment(false, true));
        lottery.child("in danger", 0).asks("Alder 4", Priority.openEnrollment(true, false));
        lottery.child("alone", 0).asks("Birch 4", Priority.openEnrollment(false, false));
        var assignment = ProgramKind.OPEN_ENROLLMENT.mechanism().assign(lottery.build());
        assertThat(lottery.seated(assignment, "Alder 4")).containsExactly("sibling", "in danger");
        assertThat(lottery.seated(assignment, "Birch 4")).containsExactly("alone");
    }

    /// R-OE-7: both siblings follow, but grade 1 has room for one more only; grade 2 has none.
    @Test
    void siblings_come_in_together_while_the_grade_has_room() {
        var lottery = new Lottery()
                .program("Alder 4", Pool.of(1))
                .program("Alder 1", Pool.of(0))
                .program("Alder 2", Pool.of(0));
        var asks = Priority.openEnrollment(false, false);
        lottery.child("big", 0).asks("Alder 4", asks);
        lottery.child("last", 0, 9).asks("Alder 1", asks);
        lottery.child("first", 0, 5).asks("Alder 1", asks);
        lottery.child("second grader", 0, 3).asks("Alder 2", asks);
        lottery.child("stranger", 0, 4).asks("Alder 1", asks);
        var families = new Families() {
            @Override
            public int family(int child) {
                return lottery.name(child).equals("stranger") ? 1 : 0;
            }

            @Override
            public int grade(int child) {
                return 0;
            }

            @Override
            public int school(int pool) {
                return 0;
            }
        };
        var assignment = ProgramKind.OPEN_ENROLLMENT.mechanism().assign(lottery.build());
        var united = SiblingsTogether.unite(assignment, families, new int[] {5, 1, 0}, Run.QUIETLY);
        assertThat(united.added())
                .containsExactly(
                        new SeatBeside(lottery.child("first"), lottery.child("big"), 0, lottery.pool("Alder 1"), 3));
        assertThat(united.assignment().seated()).isEqualTo(2);
    }

    @Test
    void siblings_who_rank_schools_are_not_of_this_kind() {
        var lottery = new Lottery().program("a", Pool.of(1)).program("b", Pool.of(1));
        lottery.child("one", 0).asks("a", Priority.equal()).asks("b", Priority.equal());
        var assignment = ProgramKind.UNIQUE_EDUCATION.mechanism().assign(lottery.build());
        assertThatThrownBy(() -> SiblingsTogether.unite(assignment, null, new int[2], Run.QUIETLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ranks schools");
    }

    /// R-ZOC-4: whoever filed nothing comes last, and nobody stays unassigned.
    @Test
    void in_a_zone_nobody_stays_unassigned() {
        var zone = List.of("near", "middle", "far");
        var lottery = new Lottery();
        zone.forEach(school -> lottery.program(school, Pool.of(1)));
        lottery.child("filed nothing", 0);
        zone.forEach(school -> lottery.asks(school, Priority.zone(false, false, false)));
        lottery.child("new", 0);
        ZoneLists.complete(List.of("near"), zone)
                .forEach(school -> lottery.asks(school, Priority.zone(true, false, false)));
        lottery.child("sibling", 0);
        ZoneLists.complete(List.of("near"), zone)
                .forEach(school -> lottery.asks(school, Priority.zone(true, false, school.equals("near"))));
        var assignment = ProgramKind.ZONES_OF_CHOICE.mechanism().assign(lottery.build());
        assertThat(lottery.seated(assignment, "near")).containsExactly("sibling");
        assertThat(lottery.seated(assignment, "middle")).containsExactly("new");
        assertThat(lottery.seated(assignment, "far")).containsExactly("filed nothing");
    }

    @Test
    void a_zones_list_has_every_school_once_and_no_other() {
        assertThat(ZoneLists.complete(List.of("c", "elsewhere", "a"), List.of("a", "b", "c", "d")))
                .containsExactly("c", "a", "b", "d");
        assertThat(ZoneLists.missingSeats(10, List.of(4, 5))).isEqualTo(1);
        assertThat(ZoneLists.missingSeats(9, List.of(4, 5))).isZero();
    }

    /// R-PWT-2, R-PWT-5
    @Test
    void the_district_writes_the_list_of_a_permit_with_transportation() {
        var byRoute = List.of("Revere", "Portola", "Taft");
        assertThat(TransportationLists.of(Optional.of("Taft"), byRoute, school -> true))
                .containsExactly("Taft", "Revere", "Portola");
        assertThat(TransportationLists.of(Optional.of("left"), byRoute, school -> !school.equals("Revere")))
                .containsExactly("Portola", "Taft");
        assertThat(Priority.withTransportation(true).tier())
                .isLessThan(Priority.withTransportation(false).tier());
    }
}
