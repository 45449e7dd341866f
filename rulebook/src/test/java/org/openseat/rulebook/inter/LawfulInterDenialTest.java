package org.openseat.rulebook.inter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.inter.BulliedStudent.Proof;

class LawfulInterDenialTest {
    private static final LawfulInterDenial.Heard REFUSED = new LawfulInterDenial.Heard(Release.REFUSED, Known.NO);
    private static final String ALWAYS = "CRITERIA_NOT_MET PAPERS_NOT_GENUINE";

    @Test
    void an_outgoing_request_is_denied_on_its_criteria_or_false_papers_alone() {
        assertThat(lawful(Direction.OUTGOING, new InterSibling.Facts(Known.YES)))
                .isEqualTo(ALWAYS);
        assertThat(lawful(Direction.OUTGOING, new MilitaryChild.Facts(Known.YES)))
                .isEqualTo(ALWAYS);
    }

    /// R-INT-8: a move within the district answers a bullied student only where there is another school.
    @ParameterizedTest
    @CsvSource({"YES, true", "UNKNOWN, true", "NO, false"})
    void a_move_within_the_district_needs_another_school(Known otherSchool, boolean lawful) {
        assertThat(LawfulInterDenial.lawfulFor(Direction.OUTGOING, bullied(Direction.OUTGOING, otherSchool), REFUSED)
                        .contains(InterDenialGround.MOVE_WITHIN_DISTRICT))
                .isEqualTo(lawful);
    }

    /// R-INT-8: bullied students and soldiers' children are taken until the district is full.
    @Test
    void what_a_school_thinks_of_a_protected_student_is_no_ground() {
        assertThat(lawful(Direction.INCOMING, new InterSibling.Facts(Known.YES)))
                .isEqualTo(ALWAYS + " NO_ROOM NOT_RELEASED SCHOOL_DOES_NOT_ACCEPT");
        assertThat(lawful(Direction.INCOMING, new MilitaryChild.Facts(Known.YES)))
                .isEqualTo(ALWAYS + " NO_ROOM NOT_RELEASED");
        assertThat(lawful(Direction.INCOMING, bullied(Direction.INCOMING, Known.YES)))
                .isEqualTo(ALWAYS + " NO_ROOM NOT_RELEASED");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                         MET,          NoDenialGroundGiven
            CRITERIA_NOT_MET,           MET,          RequestMeetsCriteria
            CRITERIA_NOT_MET,           UNDETERMINED, InterDenialRestsOn
            CRITERIA_NOT_MET,           NOT_MET,      InterDenialRestsOn
            PAPERS_NOT_GENUINE,         MET,          InterDenialRestsOn
            NO_ROOM,                    MET,          NotAGroundHere
            NO_ROOM CRITERIA_NOT_MET,   NOT_MET,      InterDenialRestsOn
            NO_ROOM CRITERIA_NOT_MET,   MET,          RequestMeetsCriteria
            """)
    void a_denial_of_an_outgoing_request_rests_on_lawful_grounds(String grounds, Verdict criteria, String expected) {
        var facts = new LawfulInterDenial.Facts(
                Direction.OUTGOING, new InterSibling.Facts(Known.YES), REFUSED, grounds(grounds), criteria);
        var reason = LawfulInterDenial.judge(facts).reasons().getFirst();
        assertThat(Told.of(reason).code()).isEqualTo("LawfulInterDenial." + expected);
    }

    /// R-INT-22: what the county hears follows from what happened, whatever ground was ticked.
    @ParameterizedTest
    @CsvSource({
        "INCOMING, NOT_ASKED, DENIED",
        "INCOMING, ASKED, DENIED_WITHOUT_RELEASE",
        "INCOMING, REFUSED, DENIED_WITHOUT_RELEASE",
        "INCOMING, GIVEN, DENIED",
        "OUTGOING, NOT_ASKED, DENIED"
    })
    void a_denial_for_want_of_a_release_is_told_apart_by_the_facts(
            Direction direction, Release release, InterOutcome outcome) {
        assertThat(InterOutcome.denied(direction, release)).isEqualTo(outcome);
    }

    /// A ground that the facts speak against cannot be ticked.
    @ParameterizedTest
    @CsvSource({
        "NOT_ASKED, UNKNOWN, NO_ROOM",
        "GIVEN, YES, ''",
        "GIVEN, NO, NO_ROOM SCHOOL_DOES_NOT_ACCEPT",
        "ASKED, YES, NOT_RELEASED"
    })
    void the_grounds_to_deny_a_child_that_comes_follow_the_facts(Release release, Known accepted, String more) {
        var heard = new LawfulInterDenial.Heard(release, accepted);
        assertThat(LawfulInterDenial.lawfulFor(Direction.INCOMING, new InterSibling.Facts(Known.YES), heard).stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo((ALWAYS + " " + more).strip());
    }

    private static Set<InterDenialGround> grounds(String grounds) {
        return Stream.of(grounds.split(" ", -1))
                .filter(ground -> !ground.isEmpty())
                .map(InterDenialGround::valueOf)
                .collect(Collectors.toSet());
    }

    private static InterBasis bullied(Direction direction, Known otherSchool) {
        return new BulliedStudent.Facts(
                direction, Known.YES, Known.YES, Known.YES, otherSchool, Proof.COMPLAINT_AND_FINDING);
    }

    private static String lawful(Direction direction, InterBasis basis) {
        return LawfulInterDenial.lawfulFor(direction, basis, REFUSED).stream()
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }
}
