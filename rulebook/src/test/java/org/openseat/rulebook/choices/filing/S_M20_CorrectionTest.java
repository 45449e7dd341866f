package org.openseat.rulebook.choices.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.openseat.district.Moment;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.Closing;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// S-M20: the December letter shows 4 instead of 8; a correction is asked for on December 18, and by another family on
/// 22.
class S_M20_CorrectionTest {
    private static final Closing CLOSING =
            new Closing(SampleChoices.usual().days().correctionClose(), ZoneId.of("America/Los_Angeles"));

    @Test
    void on_december_18_it_is_taken() {
        assertThat(judge("2025-12-18T20:00:00Z")).isInstanceOf(Met.class);
    }

    @Test
    void on_december_22_everything_is_frozen() {
        assertThat(judge("2025-12-22T20:00:00Z"))
                .isEqualTo(new NotMet(new CorrectionInTime.Frozen(Moment.parse("2025-12-19T17:00"))));
    }

    /// 5 p.m. of December 19 in Los Angeles.
    @Test
    void the_last_second_counts() {
        assertThat(judge("2025-12-20T00:59:59Z")).isInstanceOf(Met.class);
        assertThat(judge("2025-12-20T01:00:00Z")).isInstanceOf(NotMet.class);
    }

    private static Ruling judge(String asked) {
        return CorrectionInTime.judge(new CorrectionInTime.Facts(Instant.parse(asked), CLOSING));
    }
}
