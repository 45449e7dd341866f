package org.openseat.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.accounts.passwords.PasswordPolicy.Owner;
import org.openseat.ui.words.Said;

class PasswordPolicyTest {

    private static final Owner ANA = new Owner(
            "ana7@x.org",
            "Ana Ruiz",
            "Marisol Unified School District",
            List.of("Kestrel Middle School", "Peñasco Verde Elementary School", "Harbor Middle School", "Port Alder", "Pelicans"));

    /// R-ACC-6 to R-ACC-10 at their edges.
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            harbor4lamp           |
            lamp4hrb              |
            lamp4hr               | short
            harbor4lampviolet88k  |
            harbor4lampviolet88ki | long
            'harbor4 lamp'        | space
            'harbor4\u00a0lamp'   | space
            ANA7@x.org            | email common
            harborlamp            | digit
            4829157306            | letter
            llaammpp44            |
            lamppp44har           | alike
            abcd1234              | common
            Password1             | common
            'aaaa'                | short digit alike common
            """)
    void the_districts_rules(String password, String broken) {
        assertThat(keys(new DistrictPolicy().broken(password, ANA))).containsExactlyElementsOf(words(broken));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            my dog eats shoes    |
            mydogeatsshoe        | short
            mydogeatsshoess      |
            passwordpassword     | common
            qwertyuiopasdfghjkl  | common
            aaaaaaaaaaaaaaaa     | common
            123456789012345      | common
            marisol unified school district | common
            """)
    void the_rules_of_nist(String password, String broken) {
        assertThat(keys(new NistPolicy().broken(password, ANA))).containsExactlyElementsOf(words(broken));
    }

    /// What somebody here tries first: the district, its schools and teams, with a year.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kestrel2026", "kestrel26!", "K3strel2026", "2026Kestrel", "PenascoVerde1", "PeñascoVerde1", "GoMUSD2027",
                "Pelicans26", "goPelicans1", "Marisol2026", "PortAlder90", "welcomeKestrel1"
            })
    void the_districts_own_words_with_a_year_are_refused(String password) {
        assertThat(keys(new DistrictPolicy().broken(password, ANA))).contains("common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kestrel4lamp", "harbor42lamp", "pelican9soup", "kestrelverdeport7", "zebra7lamp"})
    void a_word_of_ones_own_beside_them_is_enough(String password) {
        assertThat(new DistrictPolicy().broken(password, ANA)).isEmpty();
    }

    @Test
    void nist_asks_to_accept_at_least_64_characters_of_any_kind() {
        assertThat(new NistPolicy().broken("zorro que come uvas ".repeat(4), ANA))
                .isEmpty();
        assertThat(keys(new NistPolicy().broken("qx7 ñandú ".repeat(13), ANA))).containsExactly("long");
    }

    private static List<String> keys(List<Said> said) {
        return said.stream().map(s -> s.key().replace("accounts.password.", "")).toList();
    }

    private static List<String> words(String broken) {
        return broken == null ? List.of() : Arrays.asList(broken.split(" "));
    }
}
