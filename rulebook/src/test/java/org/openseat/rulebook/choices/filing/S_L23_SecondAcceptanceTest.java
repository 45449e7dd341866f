package org.openseat.rulebook.choices.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;

/// S-L23: a magnet offer accepted on March 20, then a Schools for Advanced Studies offer on March 25.
class S_L23_SecondAcceptanceTest {
    @Test
    void the_family_confirms_that_the_magnet_seat_and_the_points_go() {
        var why = SelectionCosts.accepting(Category.ADVANCED_STUDIES, Category.MAGNET, 8);
        assertThat(Sentences.say(why, Locale.US))
                .contains("your magnet seat goes to somebody else", "costs your 8 points for waiting lists");
    }

    @Test
    void the_other_way_round_no_points_go() {
        assertThat(SelectionCosts.accepting(Category.MAGNET, Category.ADVANCED_STUDIES, 8))
                .isEqualTo(new SelectionCosts.ReleasesSeat(Category.MAGNET, Category.ADVANCED_STUDIES));
    }
}
