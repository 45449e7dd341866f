package org.openseat.rulebook.choices.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// S-P1: A has a sibling and lives outside the boundary, B lives in it, C both; D lives outside the district and has a
/// sibling; E lives in the district.
class S_P1_DualLanguageOrderTest {
    private static final Map<String, DualLanguageStep.Facts> ASKING = Map.of(
            "A", new DualLanguageStep.Facts(false, true, true),
            "B", new DualLanguageStep.Facts(true, true, false),
            "C", new DualLanguageStep.Facts(true, true, true),
            "D", new DualLanguageStep.Facts(false, false, true),
            "E", new DualLanguageStep.Facts(false, true, false));

    @Test
    void the_order_is_c_b_a_e_d() {
        var numbers = SampleChoices.usual().entry();
        assertThat(ASKING.entrySet().stream()
                        .sorted(Comparator.comparing(child ->
                                DualLanguageStep.step(child.getValue(), numbers).step()))
                        .map(Map.Entry::getKey))
                .containsExactly("C", "B", "A", "E", "D");
    }

    @Test
    void the_family_reads_its_step() {
        var step = DualLanguageStep.step(
                new DualLanguageStep.Facts(true, true, false),
                SampleChoices.usual().entry());
        assertThat(Sentences.say(step, Locale.US))
                .isEqualTo("You stand in step 2: students who live in this school's area."
                        + " Inside a step the draw decides.");
    }
}
