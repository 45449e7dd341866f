package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.numbers.SampleChoices;
import org.openseat.rulebook.choices.points.PastRequest.Standing;

/// S-M13: eight list points, offered the third choice for 2026-27, declined on March 20.
class S_M13_DeclineTest {
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
    void before_the_decline_it_was_eight() {
        var child = Child.from("5", "6").listed("2025-26", "5").listed("2024-25", "4");
        assertThat(child.total(Child.LUMEN)).isEqualTo(8);
    }
}
