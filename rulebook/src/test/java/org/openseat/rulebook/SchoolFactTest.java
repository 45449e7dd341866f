package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchoolFactTest {

    static Stream<Arguments> who() {
        return Stream.of(
                Arguments.of(
                        PermitType.PARENT_EMPLOYMENT, DecidingSchool.REQUESTED, List.of(SchoolFact.WORK_IN_PERSON)),
                Arguments.of(
                        PermitType.SAFETY_AND_PROTECTION,
                        DecidingSchool.RESIDENCE,
                        List.of(SchoolFact.DANGER_CONFIRMED)),
                Arguments.of(
                        PermitType.SPECIALIZED_PROGRAM,
                        DecidingSchool.RESIDENCE,
                        List.of(SchoolFact.PROGRAM_AT_RESIDENCE)),
                Arguments.of(
                        PermitType.SPECIALIZED_PROGRAM,
                        DecidingSchool.REQUESTED,
                        List.of(SchoolFact.PROGRAM_AT_REQUESTED)));
    }

    @ParameterizedTest
    @MethodSource("who")
    void a_school_speaks_of_what_it_can_know(PermitType type, DecidingSchool school, List<SchoolFact> facts) {
        assertThat(SchoolFact.of(type, school)).isEqualTo(facts);
    }

    @ParameterizedTest
    @EnumSource(
            value = PermitType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARENT_EMPLOYMENT", "SAFETY_AND_PROTECTION", "SPECIALIZED_PROGRAM"})
    void of_all_else_the_papers_speak(PermitType type) {
        assertThat(Stream.of(DecidingSchool.values()).flatMap(school -> SchoolFact.of(type, school).stream()))
                .isEmpty();
    }
}
