package org.openseat.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.accounts.passwords.PasswordPolicy.Owner;
import org.openseat.ui.words.Said;

class PasswordPolicyTest {

    private static final Owner ANA = new Owner("ana7@x.org", "Ana Ruiz", "Marisol Unified School District");

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
