package org.openseat.rulebook.choices.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Sentences;

/// S-P14: a child from another California district asks for an affiliated charter school.
class S_P14_OtherCaliforniansTest {
    @Test
    void they_may_ask_without_a_permit_and_are_drawn_after_residents() {
        var californian = new CharterReach.Facts(CharterReach.Home.IN_CALIFORNIA);
        var ruling = CharterReach.judge(californian);
        assertThat(ruling).isInstanceOf(Met.class);
        assertThat(Sentences.say(ruling.reasons(), Locale.US).getFirst()).contains("No permit is needed");
        var resident = new CharterReach.Facts(CharterReach.Home.IN_DISTRICT);
        assertThat(CharterReach.tier(californian).orElseThrow())
                .isGreaterThan(CharterReach.tier(resident).orElseThrow());
    }
}
