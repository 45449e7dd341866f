package org.openseat.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {
    @Test
    void its_label_is_read_back() {
        for (int start = 2000; start <= 2099; start++) {
            var year = new SchoolYear(start);
            assertThat(SchoolYear.parse(year.label())).isEqualTo(year);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-28", "2026-26", "2026-2027", "2026/27", "26-27", " 2026-27", "2026-27 ", "1999-00", ""})
    void a_label_in_any_other_form_is_refused(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolYear.parse(label))
                .withMessageContaining(label);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06-30, 2025-26
            2026-07-01, 2026-27
            2027-06-30, 2026-27
            2027-07-01, 2027-28
            """)
    void a_date_lies_in_one_school_year(LocalDate date, String label) {
        var year = SchoolYear.parse(label);
        assertThat(SchoolYear.of(date)).isEqualTo(year);
        assertThat(year.contains(date)).isTrue();
        assertThat(year.next().contains(date)).isFalse();
        assertThat(year.previous().contains(date)).isFalse();
    }

    @Test
    void the_century_turns_in_the_label() {
        assertThat(new SchoolYear(2099).label()).isEqualTo("2099-00");
    }
}
