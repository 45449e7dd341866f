package org.openseat.rulebook.choices.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.district.Grade;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// S-P7: a late application for Permits With Transportation on February 5.
class S_P7_LatePwtTest {
    @Test
    void it_is_refused() {
        var facts = new SendingArea.Facts(Place.INSIDE, Grade.GRADE_6, false);
        assertThat(SendingArea.judge(facts, SampleChoices.usual().entry()))
                .isEqualTo(new NotMet(new SendingArea.OnTimeOnly()));
    }
}
