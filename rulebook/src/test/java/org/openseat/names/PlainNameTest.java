package org.openseat.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// However a name is typed, it is the same name; and two names are two.
class PlainNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            José            | JOSE
            Peña            | Pen\u0303a
            Đức Łukasz      | duc lukasz
            Bjørn Ægir      | BJORN AEGIR
            Weiß            | WEISS
            WEIẞ            | weiss
            Yıldız          | YILDIZ
            İpek            | ipek
            Mary-Jane       | Mary\u2011Jane
            Mary-Jane       | Mary\u2013Jane
            Mary-Jane       | Maryjane
            de la Cruz      | De\u00A0La\u3000Cruz
            O’Connor        | O'Connor
            O`Connor        | OCONNOR
            Kaʻiulani       | Ka'iulani
            D´Angelo        | dangelo
            Ｋｉｄ            | kid
            Ana\u200B       | \uFEFFAna
            Nguyễn          | nguyen
            Σοφίας          | ΣΟΦΊΑΣ
            Андрей          | АНДРЕЙ
            علي             | علی
            مُحَمَّد        | محمد
            می\u200Cنا      | مینا
            Հովհաննիսյան    | ՀՈՎՀԱՆՆԻՍՅԱՆ
            하늘            | \u1112\u1161\u1102\u1173\u11AF
            Jean  Luc\u00A0 | jean-luc
            """)
    void the_same_name_typed_in_two_ways(String one, String other) {
        assertThat(PlainName.letters(one)).isEqualTo(PlainName.letters(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ana, Anna", "小明, 小光", "กานต์, กันต์", "が, か", "김하늘, 김하나", "Mateo, Matea", "राम, रमा"})
    void two_names(String one, String other) {
        assertThat(PlainName.same(one, other)).isFalse();
    }

    @Test
    void words_end_at_blanks_and_hyphens_and_not_at_apostrophes() {
        assertThat(PlainName.words(" Siobhán  O’Connor-D'Angelo, Jr. "))
                .containsExactly("siobhan", "oconnor", "dangelo", "jr");
        assertThat(PlainName.of("٤３ Calle  Real")).isEqualTo("43 calle real");
    }

    /// So it makes no difference whether something was folded before, composed or taken apart.
    @Test
    void folding_twice_is_folding_once_for_every_character_there_is() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(code -> Character.getType(code) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .forEach(letter -> {
                    var plain = PlainName.of(letter);
                    if (!PlainName.of(plain).equals(plain)
                            || !PlainName.of(Normalizer.normalize(letter, Normalizer.Form.NFD))
                                    .equals(plain)) {
                        assertThat(PlainName.of(plain))
                                .as("U+%X", letter.codePointAt(0))
                                .isEqualTo(plain);
                        assertThat(PlainName.of(Normalizer.normalize(letter, Normalizer.Form.NFD)))
                                .as("U+%X", letter.codePointAt(0))
                                .isEqualTo(plain);
                    }
                });
    }
}
