package org.openseat.rulebook.choices.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;

/// S-L13: a PWT student asks for Lumen; who is selected loses PWT, also by declining.
class S_L13_LosesPwtTest {
    @Test
    void the_screen_says_so_beforehand() {
        var facts = new SelectionCosts.Facts(Map.of(Category.MAGNET, 1), false, true, 0, false);
        assertThat(Sentences.say(SelectionCosts.whileRanking(facts), Locale.US))
                .containsExactly("If you are selected for a magnet, you lose Permits With Transportation."
                        + " That is so even if you decline the magnet.");
    }
}
