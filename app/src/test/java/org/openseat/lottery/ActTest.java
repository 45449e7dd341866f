package org.openseat.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.lottery.run.Act;
import org.openseat.lottery.run.RunState;

/// Which steps a person finds in which state of a run; every other one is refused. (design draw §1)
class ActTest {

    private static final String EVERY = """
            PREPARED,  FREEZE SET_ASIDE
            FROZEN,    ANNOUNCE SET_ASIDE
            ANNOUNCED, KEY SET_ASIDE
            VALUED,    SET_ASIDE
            REFUSED,   SET_ASIDE
            REPORTED,  SIGN SET_ASIDE
            SIGNED,    HOLD SET_ASIDE
            STARTED,   HOLD SET_ASIDE
            RELEASED,  HOLD
            HELD,      RESUME SET_ASIDE
            SET_ASIDE, ''
            """;

    @ParameterizedTest
    @CsvSource(textBlock = EVERY)
    void what_is_open(RunState state, String acts) {
        assertThat(Act.open(state).stream().map(Act::name).collect(Collectors.joining(" ")))
                .isEqualTo(acts);
    }

    @Test
    void no_state_is_forgotten() {
        assertThat(EVERY.lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyElementsOf(
                        Arrays.stream(RunState.values()).map(RunState::name).toList());
    }

    @Test
    void one_person_can_only_stop() {
        assertThat(Stream.of(Act.values()).filter(act -> !act.takesTwo())).containsExactly(Act.HOLD);
    }
}
