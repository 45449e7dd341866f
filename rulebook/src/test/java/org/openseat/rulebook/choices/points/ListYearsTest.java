package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.choices.numbers.SampleChoices;
import org.openseat.rulebook.choices.points.PastRequest.Standing;

/// Applying for grade 8 of 2026-27; history as year:grade:standing.
class ListYearsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                                                 | 0  | ''                      | NeverListed
            2025-26:7:LISTED                                                     | 4  | 2025-26                 | YearsListed
            2025-26:7:LISTED 2024-25:6:LISTED                                    | 8  | 2025-26;2024-25         | YearsListed
            2025-26:7:LISTED 2024-25:6:LISTED 2023-24:5:LISTED                   | 12 | 2025-26;2024-25;2023-24 | YearsListed
            2025-26:7:LISTED 2024-25:6:LISTED 2023-24:5:LISTED 2022-23:4:LISTED  | 12 | 2025-26;2024-25;2023-24 | YearsListed
            2024-25:6:LISTED 2023-24:5:LISTED                                    | 0  | ''                      | NoRequest
            2025-26:7:LISTED 2023-24:5:LISTED                                    | 4  | 2025-26                 | YearsListed
            2025-26:7:LATE 2024-25:6:LISTED                                      | 0  | ''                      | NotOnListAtTheEnd
            2025-26:7:INVALID 2024-25:6:LISTED                                   | 0  | ''                      | NotOnListAtTheEnd
            2025-26:7:WITHDRAWN 2024-25:6:LISTED                                 | 0  | ''                      | NotOnListAtTheEnd
            2025-26:7:ACCEPTED 2024-25:6:LISTED                                  | 0  | ''                      | SeatAccepted
            2025-26:7:DECLINED 2024-25:6:LISTED                                  | 0  | ''                      | OfferDeclined
            2025-26:7:LISTED 2025-26:7:DECLINED                                  | 0  | ''                      | OfferDeclined
            2025-26:7:LISTED 2025-26:7:WITHDRAWN                                 | 4  | 2025-26                 | YearsListed
            2025-26:7:LISTED 2024-25:6:DECLINED 2023-24:5:LISTED                 | 4  | 2025-26                 | YearsListed OfferDeclined
            2025-26:8:LISTED                                                     | 0  | ''                      | SameGradeAgain
            2025-26:8:LISTED 2024-25:7:LISTED                                    | 4  | 2024-25                 | YearsListed SameGradeAgain
            2025-26:7:LISTED 2024-25:7:LISTED 2023-24:6:LISTED                   | 8  | 2025-26;2023-24         | YearsListed SameGradeAgain
            2025-26:7:LISTED 2024-25:7:LISTED 2023-24:7:LISTED                   | 4  | 2025-26                 | YearsListed SameGradeAgain SameGradeAgain
            2026-27:8:LISTED                                                     | 0  | ''                      | NoRequest
            """)
    void years_without_a_gap_earn(String history, int value, String years, String reasons) {
        var line = line(child(history), "12");
        assertThat(line.value()).isEqualTo(value);
        assertThat(line.fact()).isEqualTo(years);
        assertThat(line.reasons().stream()
                        .map(reason -> Told.of(reason).code().substring("ListYears.".length()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(reasons);
    }

    @Test
    void a_magnet_student_has_none_whatever_the_years() {
        var child = child("2025-26:7:LISTED 2024-25:6:LISTED").in(Child.MERIDIAN);
        assertThat(line(child, "12").value()).isZero();
        assertThat(line(child, "12").reasons()).containsExactly(new ListYears.MagnetStudent());
    }

    @Test
    void the_most_cuts_the_value_and_not_the_years() {
        var line = line(child("2025-26:7:LISTED 2024-25:6:LISTED"), "6");
        assertThat(line.value()).isEqualTo(6);
        assertThat(line.fact()).isEqualTo("2025-26;2024-25");
        assertThat(line.reasons()).contains(new ListYears.MostIsReached(6));
    }

    @Test
    void the_family_reads_which_years_earned() {
        var line = line(child("2025-26:7:LISTED 2024-25:6:LISTED 2023-24:5:LISTED"), "12");
        assertThat(Sentences.say(line.reasons().getFirst(), Locale.US))
                .isEqualTo("You were on a waiting list for 2025-26, 2024-25, and 2023-24: 12 points.");
        assertThat(Sentences.say(line.reasons().getFirst(), Locale.of("es")))
                .contains("2025-26, 2024-25 y 2023-24: 12 puntos");
    }

    private static PointsLine line(Child child, String most) {
        var numbers = SampleChoices.with("points.listMax", most).points();
        return ListYears.line(child.applicant(), SampleChoices.CYCLE, numbers, LocalDate.parse("2025-12-08"));
    }

    private static Child child(String history) {
        var child = Child.from("7", "8");
        Stream.of((history == null ? "" : history).split(" "))
                .filter(row -> !row.isEmpty())
                .map(row -> row.split(":"))
                .forEach(row -> child.past(row[0], row[1], Standing.valueOf(row[2])));
        return child;
    }
}
