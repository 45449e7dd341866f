package org.openseat.rulebook.choices.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// S-M19: the family ticks "multiracial" only.
class S_M19_MultiracialAloneTest {
    @Test
    void one_category_must_be_chosen() {
        var ticked = new OneCategory.Facts(Set.of(Category.MAGNET), 0, true);
        var ruling = OneCategory.judge(ticked, SampleChoices.usual());
        assertThat(ruling).isEqualTo(new NotMet(new OneCategory.MultiracialAlone()));
        assertThat(Sentences.say(ruling.reasons(), Locale.US).getFirst()).startsWith("Choose the one category");
    }

    @Test
    void with_one_category_it_may_stay_ticked() {
        var ticked = new OneCategory.Facts(Set.of(Category.MAGNET), 1, true);
        assertThat(OneCategory.judge(ticked, SampleChoices.usual())).isInstanceOf(Met.class);
    }
}
