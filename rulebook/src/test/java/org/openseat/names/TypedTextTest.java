package org.openseat.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be seen does not pass; what is spelled with it stays; a digit is a digit.
class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0", "\u0007", "\u200B", "\u202E", "\u2066", "\uFEFF", "\u00AD", "\u007F", "\u0085", "\uFFFE", "\uD800"
            })
    void hidden_characters_are_left_out(String hidden) {
        assertThat(CleanText.of("An" + hidden + "a")).isEqualTo("Ana");
        assertThat(CleanText.holds("An" + hidden + "a")).isFalse();
        assertThat(CleanText.of(hidden)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cنا", "ක්\u200Dර", "Zoë Quiñones", "小明", "one\r\ntwo\tthree", "🙂"})
    void what_belongs_to_the_spelling_stays(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
        assertThat(CleanText.holds(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "A\u200Cna|Ana",
                "\u200DAna|Ana",
                "Ana\u00A0Ruiz\u3000|\"Ana Ruiz \"",
                "Pen\u0303a|Peña",
                "one\u2028two|\"one\ntwo\""
            })
    void joiners_elsewhere_spaces_and_loose_accents_are_set_right(String typed, String clean) {
        assertThat(CleanText.of(typed)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({
        "４３００００００２５, 4300000025",
        "٧٣٠١٦٤, 730164",
        "(٨٠٥) ٥٥٥-٠١٤٢, (805) 555-0142",
        "（８０５）５５５－０１４２, (805)555-0142",
        "۱۰, 10",
        "१०, 10",
        "12–34, 12-34",
        "Ana, Ana"
    })
    void digits_of_any_script_are_digits(String typed, String read) {
        assertThat(Digits.of(typed)).isEqualTo(read);
    }
}
