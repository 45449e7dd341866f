package org.openseat.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.district.Grade.Level;

class GradeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            TK, TK, ELEMENTARY
            K,  K,  ELEMENTARY
            KN, K,  ELEMENTARY
            kn, K,  ELEMENTARY
            01, 1,  ELEMENTARY
            5,  5,  ELEMENTARY
            06, 6,  MIDDLE
            8,  8,  MIDDLE
            09, 9,  SENIOR
            12, 12, SENIOR
            """)
    void grades_are_read_as_districts_write_them(String text, String code, Level level) {
        assertThat(Grade.parse(text).code()).isEqualTo(code);
        assertThat(Grade.parse(text).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource
    void a_code_is_read_back(Grade grade) {
        assertThat(Grade.parse(grade.code())).isEqualTo(grade);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "13", "001", "-1", "PK", "", "1st"})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Grade.parse(text));
    }
}
