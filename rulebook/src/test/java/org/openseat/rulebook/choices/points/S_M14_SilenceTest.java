package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Sentences;

/// S-M14: as S-M13 without an answer by April 10: silence is a decline and stands in the history as one.
class S_M14_SilenceTest {
    @Test
    void the_next_cycle_starts_at_nothing() {
        OfferNotTaken.loses_all_years();
    }

    @Test
    void before_the_deadline_it_was_eight() {
        assertThat(OfferNotTaken.before().total(Child.LUMEN)).isEqualTo(8);
    }

    @Test
    void the_family_reads_that_silence_counts() {
        var why = new ListYears.OfferDeclined(SchoolYear.parse("2026-27"));
        assertThat(Sentences.say(why, Locale.US)).contains("declined or not answered in time");
    }
}
