package org.openseat.rulebook.choices.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Sentences;

/// S-L5: capacity 80, 20 PHBAO and 10 OW continue, ratio 60:40.
class S_L5_NeedsOfBothTest {
    @Test
    void fifty_openings_28_and_22() {
        var result = Openings.compute(new Openings.Facts(80, 30, 10, 0, 60), true);
        assertThat(result.openings()).isEqualTo(50);
        assertThat(result.needs()).contains(new Openings.Groups(28, 22));
        assertThat(Sentences.say(result.reason(), Locale.US))
                .isEqualTo("Free seats: 50. 28 are counted toward one group and 22 toward the other."
                        + " That brings the program closer to 60 to 40.");
    }
}
