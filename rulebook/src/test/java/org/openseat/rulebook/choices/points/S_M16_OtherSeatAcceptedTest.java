package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.numbers.SampleChoices;
import org.openseat.rulebook.choices.seats.ListCloses;

/// S-M16: on Lumen's list with eight points, takes a dual language seat, is never called; the list closes on September
/// 9.
class S_M16_OtherSeatAcceptedTest {
    @Test
    void a_seat_in_another_kind_of_program_leaves_the_list_year_as_it_is() {
        var child = Child.from("6", "7")
                .listed("2026-27", "6")
                .listed("2025-26", "5")
                .listed("2024-25", "4");
        var line = ListYears.line(
                child.applicant(),
                SchoolYear.parse("2027-28"),
                SampleChoices.usual().points(),
                LocalDate.parse("2026-12-07"));
        assertThat(line.value()).isEqualTo(12);
    }

    @Test
    void the_list_closes_at_the_end_of_september_9() {
        var days = SampleChoices.usual().days();
        var first = LocalDate.parse("2026-08-13");
        assertThat(ListCloses.lastDay(first, days)).isEqualTo("2026-09-09");
        assertThat(ListCloses.judge(LocalDate.parse("2026-09-09"), first, days)).isInstanceOf(Ruling.Met.class);
        assertThat(ListCloses.judge(LocalDate.parse("2026-09-10"), first, days)).isInstanceOf(Ruling.NotMet.class);
    }
}
