package org.openseat.rulebook.choices.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.rulebook.Verdict;

/// S-M22: two edits on November 14, 2025, at 16:59:59 and at 17:00:00.
class S_M22_LastSecondTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-11-15T00:59:59Z, MET
            2025-11-15T01:00:00Z, NOT_MET
            """)
    void the_first_is_saved_and_the_second_refused(Instant arrived, Verdict expected) {
        assertThat(Verdict.of(ChoicesWindowTest.judge(ChoicesWindowTest.row(Window.ON_TIME), arrived)))
                .isEqualTo(expected);
    }
}
