package org.openseat.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What comes through the one door for everything typed. (faults/web/forms-with-a-nul-byte,
/// typed-with-another-keyboard)
@AppTest
class TypedTextTest {

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    @Test
    void a_nul_byte_in_a_form_is_no_error_of_ours() {
        var visitor = new Visitor(port);
        assertThat(visitor.submit("/sign-in", "/sign-in", Map.of("email", "a\0@b.example", "password", "x\0y"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.get("/status?why=%00ended").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_kept_has_nothing_hidden_in_it() {
        var box = UUID.randomUUID();
        new Visitor(port)
                .submit(
                        "/register",
                        "/register",
                        Map.of(
                                "firstName",
                                "\uFEFFAna\0\u202E",
                                "lastName",
                                "Pen\u0303a\u00A0Ruiz\u200B",
                                "email",
                                "ｋｉｄ" + box + "@mail.example\u200B\u00A0",
                                "emailAgain",
                                "kid" + box + "@mail.example"));
        assertThat(sql.sql("select first_name || '|' || last_name from account where email = ?")
                        .param("kid" + box + "@mail.example")
                        .query(String.class)
                        .optional())
                .contains("Ana|Peña Ruiz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ４３０ ０２５         | 430 025
            ٧٣٠١٦٤            | 730164
            (٨٠٥) ٥٥٥-٠١٤٢    | (805) 555-0142
            １０               | 10
            ｋｉｄ＠mail.example | kid@mail.example
            Room ٣            | Room ٣
            """)
    void a_number_or_an_address_is_the_same_on_every_keyboard_and_other_words_stay(String typed, String read) {
        assertThat(TypedText.read(typed)).isEqualTo(read);
    }
}
