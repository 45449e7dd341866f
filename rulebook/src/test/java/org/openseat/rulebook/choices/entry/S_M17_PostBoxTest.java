package org.openseat.rulebook.choices.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Verdict;

/// S-M17: a P.O. box as the address.
class S_M17_PostBoxTest {
    @Test
    void it_is_refused_and_says_why() {
        var ruling = HomeAddress.judge(new HomeAddress.Facts("P.O. Box 1717"));
        assertThat(Verdict.of(ruling)).isEqualTo(Verdict.NOT_MET);
        assertThat(Sentences.say(ruling.reasons(), Locale.US))
                .containsExactly(
                        "Please give the street address of your home. A P.O. box does not show where you live.");
    }
}
