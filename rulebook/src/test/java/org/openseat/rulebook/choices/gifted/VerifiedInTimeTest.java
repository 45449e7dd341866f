package org.openseat.rulebook.choices.gifted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.Moment;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.choices.Closing;

/// Until the last instant somebody may still answer; after it nothing is proven. (R-GIF-5, P7)
class VerifiedInTimeTest {

    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, 2027-02-20T09:00:00, VerifiedInTime.Confirmed",
        "NOT_CONFIRMED, 2027-01-20T09:00:00, VerifiedInTime.NotConfirmed",
        "NONE, 2027-01-22T16:59:59, VerifiedInTime.AnswerDue",
        "NONE, 2027-01-22T17:00:00, VerifiedInTime.NobodyConfirmed"
    })
    void silence_is_not_a_proof(VerifiedInTime.Answer answer, LocalDateTime at, String code) {
        var closing = new Closing(Moment.parse("2027-01-22T17:00"), ZONE);
        var ruling = VerifiedInTime.judge(
                new VerifiedInTime.Facts(answer, closing, at.atZone(ZONE).toInstant()));
        assertThat(Told.of(ruling.reasons().getFirst()).code()).isEqualTo(code);
    }
}
