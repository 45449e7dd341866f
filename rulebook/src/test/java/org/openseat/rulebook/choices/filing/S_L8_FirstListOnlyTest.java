package org.openseat.rulebook.choices.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;

/// S-L8: Lumen and Meridian are both full: the child is on the list of Lumen only, and is told so while choosing.
class S_L8_FirstListOnlyTest {
    @Test
    void the_family_is_warned() {
        var facts = new SelectionCosts.Facts(Map.of(Category.MAGNET, 2), false, false, 0, false);
        assertThat(Sentences.say(SelectionCosts.whileRanking(facts), Locale.US))
                .contains("If you are selected for none, you are on the waiting list of your first choice only.");
    }
}
