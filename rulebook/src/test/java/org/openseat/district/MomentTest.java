package org.openseat.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    private static final ZoneId DISTRICT = ZoneId.of("America/Los_Angeles");

    /// In 2026 the clocks skip 02:00 to 03:00 on March 8 and repeat 01:00 to 02:00 on November 1.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-10-01,       2025-10-01T07:00:00Z, 2025-10-02T07:00:00Z
            2025-11-14T17:00, 2025-11-15T01:00:00Z, 2025-11-15T01:00:00Z
            2026-03-07,       2026-03-07T08:00:00Z, 2026-03-08T08:00:00Z
            2026-03-08,       2026-03-08T08:00:00Z, 2026-03-09T07:00:00Z
            2026-03-08T02:30, 2026-03-08T10:30:00Z, 2026-03-08T10:30:00Z
            2026-11-01,       2026-11-01T07:00:00Z, 2026-11-02T08:00:00Z
            2026-11-01T01:30, 2026-11-01T08:30:00Z, 2026-11-01T09:30:00Z
            """)
    void an_opening_and_a_closing_are_one_instant_each(String written, String opens, String closes) {
        var moment = Moment.parse(written);
        assertThat(moment.opens(DISTRICT)).isEqualTo(opens);
        assertThat(moment.closes(DISTRICT)).isEqualTo(closes);
        assertThat(moment).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2025-11-31", "2025-11-14T24:00", "2025-11-14T17:00:00", "11/14/2025", "2025-11-14 17:00"})
    void anything_else_is_refused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse(written))
                .withMessageContaining(written);
    }

    @Test
    void a_day_comes_before_its_times() {
        assertThat(Moment.parse("2025-11-14")).isLessThan(Moment.parse("2025-11-14T08:00"));
        assertThat(Moment.parse("2025-11-14T17:00")).isLessThan(Moment.parse("2025-11-15"));
    }
}
