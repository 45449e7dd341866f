package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsNumbersTest {
    @Test
    void what_a_year_does_not_say_is_as_usual() {
        var given = RecordsNumbers.read(Map.of("records.papers.years", "4")::get);
        assertThat(given.papersYears()).isEqualTo(4);
        assertThat(given.exportRows()).isEqualTo(500);
        assertThat(given.given()).isEqualTo(Map.of("records.papers.years", 4));
        assertThat(RecordsNumbers.usual().papersYears()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "999999, true", "0, false", "-1, false", "1000000, false", "three, false", "'', false"})
    void a_number_is_whole_and_not_nothing(String text, boolean good) {
        assertThat(RecordsNumbers.POSITIVE.test(text)).isEqualTo(good);
    }
}
