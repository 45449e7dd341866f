package org.openseat.rulebook.choices.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers.Misfit;

class ChoicesNumbersTest {
    @Test
    void the_numbers_of_the_reference_cycle_are_all_there_and_fit() {
        var values = SampleChoices.values();
        assertThat(values.keySet()).isEqualTo(ChoicesNumbers.KEYS.keySet());
        assertThat(values)
                .allSatisfy((key, value) -> assertThat(ChoicesNumbers.KEYS
                                .getOrDefault(key, _ -> false)
                                .test(value))
                        .as("%s=%s", key, value)
                        .isTrue());
        assertThat(ChoicesNumbers.misfits(SampleChoices.CYCLE, values)).isEmpty();
    }

    @Test
    void they_are_read_as_what_they_are() {
        var numbers = SampleChoices.usual();
        assertThat(numbers.windows().onTime().closes()).hasToString("2025-11-14T17:00");
        assertThat(numbers.windows().late().closes()).isNull();
        assertThat(numbers.windows().spaceAvailable()).isNull();
        assertThat(numbers.days().points()).isEqualTo(LocalDate.parse("2025-12-08"));
        assertThat(numbers.points().most()).isEqualTo(23);
        assertThat(numbers.entry().pwtGrades()).hasSize(7);
        assertThat(numbers.entry().dualLanguageOrder()).containsExactly(EntryNumbers.Nearness.values());
        assertThat(numbers.bus().secondaryMiles()).isEqualByComparingTo("5");
    }

    @Test
    void what_is_written_gives_the_same_numbers_again() {
        var numbers = SampleChoices.usual();
        assertThat(ChoicesNumbers.read(SampleChoices.CYCLE, numbers.written())).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            onTime.open         | 2025-10-1
            onTime.open         | 2025-02-30
            onTime.close        | 2025-11-14T17
            onTime.close        | 2025-11-14T25:00
            onTime.close        | 2025-11-14 17:00
            onTime.close        | ''
            late.close          | later
            points.day          | 2025-12-08T08:00
            sa.close            | 02-29
            list.closeDay       | 0
            offer.callDays      | 0
            offer.reminderDays  | 1;3
            offer.reminderDays  | 3;3
            offer.reminderDays  | soon
            points.phbao        | -4
            points.phbao        | 04
            points.phbao        | 1000
            points.onLowerChoices | true
            phbaoPoints         | Yes
            k8.matriculationGrade | 13
            k8.matriculationGrade | 08
            phbao.above         | 100
            magnet.maxChoices   | 0
            gifted.percentile   | 0
            hg.percentile       | 99.95
            pwt.grades          | 6;6
            pwt.grades          | 7;6
            pwt.grades          | ''
            dle.priority        | inBoundary;inDistrict
            dle.priority        | siblingInBoundary;inBoundary;siblingInDistrict;inDistrict;siblingNeedsPermit;siblingNeedsPermit
            oe.afterWindow      | firstFriday
            transport.elem      | 2,0
            transport.boundaryTest | maybe
            raceBalance         | on
            """)
    void a_value_that_cannot_be_is_refused(String key, String value) {
        assertThat(ChoicesNumbers.KEYS.get(key)).isNotNull();
        assertThat(ChoicesNumbers.KEYS.getOrDefault(key, _ -> true).test(value)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            onTime.close     | 2025-09-30        | "onTime.close" comes before "onTime.open"
            correction.close | 2025-12-07T17:00  | "correction.close" comes before "december.letters"
            selection.publish| 2026-01-15        | "selection.publish" comes before "points.freeze"
            late.open        | 2025-11-14T16:59  | "late.open" comes before "onTime.close"
            late.close       | 2026-02-01        | "late.close" comes before "late.open"
            cfa.maxGrade     | 2                 | "cfa.maxGrade" is below "cfa.minGrade"
            hga.percentile   | 99.9              | "hga.percentile" must be below "hg.percentile"
            sa.asOlderPolicy | yes               | "sa.open" is empty, but "sa.asOlderPolicy" is yes
            cfa.close        | 2027-09-11        | "cfa.close" is neither in 2026-27 nor in the school year before
            cfa.open         | 2025-06-30        | "cfa.open" is neither in 2026-27 nor in the school year before
            """)
    void numbers_that_do_not_fit_each_other_are_named(String key, String value, String message) {
        var values = SampleChoices.values();
        values.put(key, value);
        assertThat(ChoicesNumbers.misfits(SampleChoices.CYCLE, values))
                .extracting(Misfit::message)
                .contains(message);
    }

    @Test
    void a_window_may_close_on_the_day_it_opens() {
        var values = SampleChoices.values();
        values.putAll(Map.of("oe.open", "2026-05-04", "oe.close", "2026-05-04"));
        assertThat(ChoicesNumbers.misfits(SampleChoices.CYCLE, values)).isEmpty();
    }

    /// G15: more than 70 %, counted in whole children.
    @ParameterizedTest
    @CsvSource(textBlock = """
            1000, 700, false
            1000, 701, true
            10,   7,   false
            7,    5,   true
            0,    0,   false
            """)
    void a_school_is_phbao_above_seventy_percent(int residents, int phbao, boolean expected) {
        assertThat(SampleChoices.usual().points().isPhbao(residents, phbao)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"yes, 23", "no, 19"})
    void without_phbao_points_the_most_is_less(String on, int most) {
        assertThat(SampleChoices.with("phbaoPoints", on).points().most()).isEqualTo(most);
    }
}
