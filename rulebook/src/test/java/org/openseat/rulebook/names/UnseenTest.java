package org.openseat.rulebook.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody sees in a name is left out; what a language needs stays.
class UnseenTest {

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F, 0x9D, 0xAD, 0x200B, 0x200D, 0x200E, 0x202E, 0x2060, 0x2066, 0xFEFF})
    void control_and_format_characters_are_left_out_and_named(int unseen) {
        var name = "Ma" + Character.toString(unseen) + "teo";
        assertThat(Unseen.without(name)).isEqualTo("Mateo");
        assertThat(Unseen.first(name)).hasValue(unseen);
        assertThat(Unseen.without(Character.toString(unseen))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x034F, 0x115F, 0x2800, 0x3164, 0xE0041})
    void letters_that_print_nothing_are_left_out(int unseen) {
        assertThat(Unseen.without("Kim" + Character.toString(unseen))).isEqualTo("Kim");
    }

    @Test
    void half_of_a_pair_is_left_out_and_a_whole_pair_stays() {
        assertThat(Unseen.without("Wang\uD842")).isEqualTo("Wang");
        assertThat(Unseen.without("\uD842\uDFB7")).isEqualTo("\uD842\uDFB7");
    }

    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', 0x85, 0xA0, 0x2003, 0x2028, 0x202F, 0x3000})
    void blanks_of_every_kind_are_one_blank_and_none_at_the_ends(int blank) {
        var one = Character.toString(blank);
        assertThat(Unseen.without(one + "Ana" + one + one + "Maria" + one)).isEqualTo("Ana Maria");
        assertThat(Unseen.first(one)).isEmpty();
    }

    @Test
    void accents_are_composed() {
        assertThat(Unseen.without("Jose\u0301")).isEqualTo("Jos\u00E9");
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
        assertThat(Unseen.without(name)).isEqualTo(name);
        assertThat(Unseen.first(name)).isEmpty();
    }

    @Test
    void a_joiner_at_the_end_of_a_persian_name_joins_nothing() {
        assertThat(Unseen.without("علی\u200C")).isEqualTo("علی");
    }
}
