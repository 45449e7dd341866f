package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// Where the district has no record, the line says so. (R-PTS-12, R-PTS-15)
class NoRecordTest {

    @ParameterizedTest
    @CsvSource({
        "MATRICULATION, false, 0, NoRecord.MagnetNotRecorded",
        "LIST, false, 0, NoRecord.YearsNotRecorded",
        "SIBLING, true, 0, NoRecord.SiblingNotConfirmed",
        "SIBLING, false, 4, ResidentSchool.SchoolPhbao",
        "PHBAO, true, 4, ResidentSchool.SchoolPhbao",
        "OVERCROWDED, true, 4, ResidentSchool.SchoolPhbao",
    })
    void it_says_that_there_is_no_record(PointsKind kind, boolean named, int value, String code) {
        var line = new PointsLine(
                kind,
                4,
                List.of(new ResidentSchool.SchoolPhbao(4)),
                "8017",
                LocalDate.parse("2026-12-07"),
                ResidentSchool.PHBAO);
        var told = NoRecord.instead(line, named);
        assertThat(told.value()).isEqualTo(value);
        assertThat(told.reasons()).extracting(reason -> Told.of(reason).code()).containsExactly(code);
    }

    @Test
    void a_kind_can_be_worth_what_the_numbers_say() {
        var numbers = SampleChoices.usual().points();
        assertThat(PointsKind.LIST.values(numbers)).containsExactly(0, 4, 8, 12);
        assertThat(PointsKind.MATRICULATION.values(numbers)).containsExactly(0, 12);
        assertThat(PointsKind.SIBLING.values(numbers)).containsExactly(0, 3);
        assertThat(PointsKind.PHBAO.values(numbers)).containsExactly(0, 4);
    }
}
