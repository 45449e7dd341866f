package org.openseat.rulebook.choices.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openseat.district.Grade;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.Sentences;

/// S-P4: a grade 3 child who speaks English only asks for a dual language program.
class S_P4_NotOnParTest {
    @Test
    void the_offer_is_conditional_and_ends_without_being_a_decline() {
        var asked = LanguageReady.judge(new LanguageReady.Facts(Grade.GRADE_3, "Korean", Known.UNKNOWN));
        assertThat(asked).isEqualTo(new Undetermined(new LanguageReady.SchoolWillCheck("Korean")));
        var found = LanguageReady.judge(new LanguageReady.Facts(Grade.GRADE_3, "Korean", Known.NO));
        assertThat(found).isInstanceOf(NotMet.class);
        assertThat(Sentences.say(found.reasons(), Locale.US).getFirst()).contains("This is not a decline");
    }
}
