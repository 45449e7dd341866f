package org.openseat.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody sees in a field of a file is left out and can be named; what a language needs stays.
class HiddenTest {

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F, 0x9D, 0xAD, 0x200B, 0x200D, 0x200E, 0x202E, 0x2060, 0x2066, 0xFEFF})
    void control_and_format_characters_are_left_out_and_named(int hidden) {
        var name = "Ma" + Character.toString(hidden) + "teo";
        assertThat(CleanText.line(name)).isEqualTo("Mateo");
        assertThat(CleanText.firstHidden(name)).hasValue(hidden);
        assertThat(CleanText.line(Character.toString(hidden))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x034F, 0x115F, 0x2800, 0x3164, 0xE0041})
    void letters_that_print_nothing_are_left_out(int hidden) {
        assertThat(CleanText.line("Kim" + Character.toString(hidden))).isEqualTo("Kim");
    }

    @Test
    void half_of_a_pair_is_left_out_and_a_whole_pair_stays() {
        assertThat(CleanText.line("Wang\uD842")).isEqualTo("Wang");
        assertThat(CleanText.line("\uD842\uDFB7")).isEqualTo("\uD842\uDFB7");
    }

    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', 0xA0, 0x2003, 0x2028, 0x202F, 0x3000})
    void blanks_of_every_kind_are_one_blank_and_none_at_the_ends(int blank) {
        var one = Character.toString(blank);
        assertThat(CleanText.line(one + "Ana" + one + one + "Maria" + one)).isEqualTo("Ana Maria");
        assertThat(CleanText.holds(one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "زهرا محمدی",
        "علی\u200Cرضا",
        "क्\u200Dष",
        "ഹരി",
        "Siobhán O’Connor-D'Angelo",
        "Ñoño",
        "Đức Łukasz",
        "王小明"
    })
    void names_of_every_script_stay_as_they_are(String name) {
        assertThat(CleanText.line(name)).isEqualTo(name);
        assertThat(CleanText.holds(name)).isTrue();
    }

    @Test
    void a_joiner_at_the_end_of_a_persian_name_joins_nothing() {
        assertThat(CleanText.line("علی\u200C")).isEqualTo("علی");
    }
}
