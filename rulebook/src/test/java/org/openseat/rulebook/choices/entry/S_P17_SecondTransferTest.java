package org.openseat.rulebook.choices.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// S-P17: a zone student who has already transferred once asks again.
class S_P17_SecondTransferTest {
    @Test
    void it_is_refused_by_itself() {
        var facts = new ZoneTransfer.Facts(0, false, false, true, true);
        assertThat(ZoneTransfer.judge(facts, SampleChoices.usual().entry()))
                .isEqualTo(new NotMet(new ZoneTransfer.OnlyOnce()));
    }
}
