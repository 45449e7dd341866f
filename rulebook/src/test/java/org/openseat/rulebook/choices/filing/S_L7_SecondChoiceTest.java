package org.openseat.rulebook.choices.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.choices.Category;

/// S-L7: Lumen, then Meridian: who is selected to Meridian is not on Lumen's list, and is told so while choosing.
class S_L7_SecondChoiceTest {
    @Test
    void the_family_is_warned() {
        var facts = new SelectionCosts.Facts(Map.of(Category.MAGNET, 2), false, false, 0, false);
        assertThat(SelectionCosts.whileRanking(facts)).contains(new SelectionCosts.LowerChoiceLeavesFirstList());
    }
}
