package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.numbers.SampleChoices;
import org.openseat.rulebook.choices.points.PastRequest.Standing;

/// A child with eight list points who was offered a seat for 2026-27 and did not take it. (S-M13, S-M14)
final class OfferNotTaken {

    private OfferNotTaken() {}

    static Child before() {
        return Child.from("5", "6").listed("2025-26", "5").listed("2024-25", "4");
    }

    /// In the cycle after, its years on the lists are worth nothing.
    static void loses_all_years() {
        var child = Child.from("6", "7")
                .past("2026-27", "6", Standing.DECLINED)
                .listed("2025-26", "5")
                .listed("2024-25", "4");
        var line = ListYears.line(
                child.applicant(),
                SchoolYear.parse("2027-28"),
                SampleChoices.usual().points(),
                LocalDate.parse("2026-12-07"));
        assertThat(line.value()).isZero();
        assertThat(line.reasons()).containsExactly(new ListYears.OfferDeclined(SchoolYear.parse("2026-27")));
    }
}
