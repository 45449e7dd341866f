package org.openseat.rulebook.choices.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;

/// S-P5: a family lives in the boundary of a School for Advanced Studies, qualifies, and opens an application for it.
class S_P5_ResidentOfSasTest {
    @Test
    void they_are_told_that_no_application_is_needed() {
        var facts = new PlacedAsResident.Facts(Category.ADVANCED_STUDIES, Place.INSIDE, Known.YES, false);
        var ruling = PlacedAsResident.judge(facts);
        assertThat(ruling).isInstanceOf(Met.class);
        assertThat(Sentences.say(ruling.reasons(), Locale.US).getFirst()).contains("you do not need to apply");
    }
}
