package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.rulebook.NumbersFile.Problem;
import org.openseat.rulebook.NumbersFile.Reading;
import org.openseat.rulebook.NumbersFile.Row;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.rulebook.choices.numbers.SampleChoices;

class NumbersFileTest {
    @Test
    void a_number_keeps_its_source() {
        var numbers = SampleNumbers.usual();
        assertThat(numbers.appeal1SchoolDays()).isEqualTo(7);
        assertThat(numbers.sources()).hasSize(31).containsEntry("intra.appeal1.schoolDays", "BUL-5347");
    }

    @Test
    void everything_wrong_is_named_at_once_with_its_line() {
        var rows = new ArrayList<>(SampleNumbers.rows(Map.of("intra.open", "2 March")));
        rows.removeIf(row -> row.key().equals("intra.decide2.schoolDays"));
        rows.add(new Row(20, "intra.appeal2.schoolDays", "14", "BUL-5347"));
        rows.add(new Row(21, "intra.appeal3.schoolDays", "7", "BUL-5347"));
        rows.replaceAll(
                row -> row.key().equals("intra.appeal1.mode") ? new Row(row.line(), row.key(), "laterOf", " ") : row);
        assertThat(problems(rows))
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "\"intra.appeal1.mode\" has no source",
                        "\"intra.open\" cannot be \"2 March\"",
                        "\"intra.appeal2.schoolDays\" is given twice",
                        "No rule uses a number called \"intra.appeal3.schoolDays\"",
                        "\"intra.decide2.schoolDays\" is missing");
        assertThat(problems(rows)).extracting(Problem::line).contains(0, 20, 21);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            intra.open,               02-30
            intra.open,               02-29
            intra.open,               2026-02-01
            intra.appeal1.mode,       later
            intra.appeal1.schoolDays, 0
            intra.appeal1.schoolDays, -7
            intra.appeal1.schoolDays, 7.5
            intra.appeal1.schoolDays, 200
            intra.appeal1.schoolDays, ''
            intra.types,              ''
            intra.types,              PEP;XYZ
            intra.types,              PEP;PEP
            intra.types,              PEP;
            intra.types,              pep
            intra.renewal,            requested
            intra.childcare.hours,    0
            intra.childcare.hours,    28.5
            intra.ce.days,            20 weeks
            inter.open,               02-29
            inter.outgoing.close,     April 30
            inter.abandon.reminders,  2;7;14
            inter.abandon.reminders,  14;7;7
            inter.abandon.reminders,  14;7;
            inter.abandon.reminders,  14;7;0
            inter.county.pages,       none
            inter.continuing.lowestGrade, 13
            prov.count,               weekdays
            prov.days,                0
            prov.warnings,            30;20;35
            """)
    void a_value_that_cannot_be_is_refused(String key, String value) {
        assertThat(problems(SampleNumbers.rows(Map.of(key, value))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(key, value));
    }

    @Test
    void the_version_names_the_values_and_not_their_order() {
        var version = SampleNumbers.usual().version();
        assertThat(version).matches("2026-27/[0-9a-f]{8}");
        assertThat(SampleNumbers.with("intra.decide1.schoolDays", "6").version())
                .isNotEqualTo(version);
        var reversed = NumbersFile.read(
                SampleNumbers.YEAR, SampleNumbers.rows(Map.of()).reversed());
        assertThat(reversed).isEqualTo(new Reading.Read(SampleNumbers.usual()));
    }

    @Test
    void the_order_of_the_types_changes_nothing() {
        assertThat(SampleNumbers.with("intra.types", "SP;PEP").version())
                .isEqualTo(SampleNumbers.with("intra.types", "PEP;SP").version());
    }

    @Test
    void what_is_kept_in_the_database_gives_the_same_numbers_again() {
        var numbers = SampleNumbers.with("intra.types", "SP;PEP;CC");
        assertThat(numbers.inter().abandonReminders()).containsExactly(14, 7, 2);
        assertThat(NumbersFile.read(SampleNumbers.YEAR, NumbersFile.rows(numbers)))
                .isEqualTo(new Reading.Read(numbers));
    }

    /// R-CHO: the numbers of a Choices year come whole, each with a source, or not at all.
    @Test
    void a_year_has_all_numbers_of_choices_or_none() {
        assertThat(SampleNumbers.usual().choices()).isEmpty();
        var whole = choicesRows();
        assertThat(NumbersFile.read(SampleNumbers.YEAR, whole)).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.numbers().choices()).contains(SampleChoices.usual());
            assertThat(read.numbers().sources()).hasSize(31 + ChoicesNumbers.KEYS.size());
            assertThat(NumbersFile.read(SampleNumbers.YEAR, NumbersFile.rows(read.numbers())))
                    .isEqualTo(read);
        });
        assertThat(problems(without(whole, "points.sibling")))
                .containsExactly(new Problem(0, "\"points.sibling\" is missing"));
    }

    @Test
    void a_number_of_choices_without_a_source_is_refused() {
        for (var key : ChoicesNumbers.KEYS.keySet()) {
            var rows = without(choicesRows(), key);
            rows.add(new Row(99, key, SampleChoices.values().getOrDefault(key, "?"), ""));
            assertThat(problems(rows)).containsExactly(new Problem(99, "\"" + key + "\" has no source"));
        }
    }

    @Test
    void numbers_of_choices_that_do_not_fit_are_named_with_their_line() {
        var rows = without(choicesRows(), "oe.close");
        rows.add(new Row(99, "oe.close", "2026-05-03", "Board"));
        assertThat(problems(rows)).containsExactly(new Problem(99, "\"oe.close\" comes before \"oe.open\""));
    }

    private static List<Row> choicesRows() {
        return SampleNumbers.rows(SampleChoices.values());
    }

    private static List<Row> without(List<Row> rows, String key) {
        var left = new ArrayList<>(rows);
        left.removeIf(row -> row.key().equals(key));
        return left;
    }

    private static List<Problem> problems(List<Row> rows) {
        return switch (NumbersFile.read(SampleNumbers.YEAR, rows)) {
            case Reading.Refused refused -> refused.problems();
            case Reading.Read read -> throw new AssertionError("should have been refused: " + read);
        };
    }
}
