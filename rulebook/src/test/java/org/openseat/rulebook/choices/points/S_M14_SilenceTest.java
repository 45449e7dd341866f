package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.numbers.SampleChoices;
import org.openseat.rulebook.choices.points.PastRequest.Standing;

/// S-M14: as S-M13 without an answer by April 10: silence is a decline and stands in the history as one.
class S_M14_SilenceTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-07");

    @Test
    void the_next_cycle_starts_at_nothing() {
        var child = Child.from("6", "7")
                .past("2026-27", "6", Standing.DECLINED)
                .listed("2025-26", "5")
                .listed("2024-25", "4");
        var line = ListYears.line(
                child.applicant(),
                SchoolYear.parse("2027-28"),
                SampleChoices.usual().points(),
                DAY);
        assertThat(line.value()).isZero();
        assertThat(line.reasons()).containsExactly(new ListYears.OfferDeclined(SchoolYear.parse("2026-27")));
    }

    @Test
    void before_the_deadline_it_was_eight() {
        var child = Child.from("5", "6").listed("2025-26", "5").listed("2024-25", "4");
        assertThat(child.total(Child.LUMEN)).isEqualTo(8);
    }

    @Test
    void the_family_reads_that_silence_counts() {
        var why = new ListYears.OfferDeclined(SchoolYear.parse("2026-27"));
        assertThat(Sentences.say(why, Locale.US)).contains("declined or not answered in time");
    }
}
