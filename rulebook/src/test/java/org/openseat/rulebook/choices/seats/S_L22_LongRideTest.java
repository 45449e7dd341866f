package org.openseat.rulebook.choices.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// S-L22: a route with a ride of 95 minutes.
class S_L22_LongRideTest {
    @Test
    void it_is_over_the_guideline() {
        var numbers = SampleChoices.usual().bus();
        assertThat(BusRide.judge(new BusRide.Facts(95), numbers))
                .isEqualTo(new NotMet(new BusRide.RideTooLong(95, 90)));
        assertThat(BusRide.judge(new BusRide.Facts(90), numbers)).isInstanceOf(Met.class);
        assertThat(BusRide.judge(new BusRide.Facts(null), numbers)).isInstanceOf(Undetermined.class);
    }
}
