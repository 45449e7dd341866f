package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.ApplicationWindow.Facts;

class ApplicationWindowTest {
    /// S-I4 is the first two rows; the opening day itself counts (G9).
    @ParameterizedTest
    @CsvSource(textBlock = """
            # submitted, for,     opens, reason
            2025-07-01, 2025-26, 03-01, ThisYearAnyTime
            2026-06-30, 2025-26, 03-01, ThisYearAnyTime
            2026-02-28, 2026-27, 03-01, NextYearNotOpenYet
            2026-03-01, 2026-27, 03-01, NextYearIsOpen
            2026-01-31, 2026-27, 02-01, NextYearNotOpenYet
            2026-02-01, 2026-27, 02-01, NextYearIsOpen
            2025-10-31, 2026-27, 11-01, NextYearNotOpenYet
            2025-11-01, 2026-27, 11-01, NextYearIsOpen
            2025-06-30, 2026-27, 02-01, YearIsTooFarAhead
            2026-06-30, 2027-28, 02-01, YearIsTooFarAhead
            2026-07-01, 2025-26, 02-01, YearIsOver
            """)
    void S_I4_next_year_opens_on_its_day_and_this_year_is_always_open(
            LocalDate submitted, String year, String opens, String reason) {
        var ruling = ApplicationWindow.judge(
                new Facts(submitted, SchoolYear.parse(year)), SampleNumbers.with("intra.open", opens));
        assertThat(ruling.reasons())
                .singleElement()
                .satisfies(found -> assertThat(found.getClass().getSimpleName()).isEqualTo(reason));
        var met = reason.equals("ThisYearAnyTime") || reason.equals("NextYearIsOpen");
        assertThat(Verdict.of(ruling)).isEqualTo(met ? Verdict.MET : Verdict.NOT_MET);
    }

    @Test
    void the_family_is_told_the_opening_day() {
        assertThat(ApplicationWindow.opening(SchoolYear.parse("2026-27"), SampleNumbers.usual()))
                .isEqualTo("2026-02-01");
    }
}
