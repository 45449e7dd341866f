package org.openseat.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How a family wants to be told: language, and text messages only when it asked for them. (C5, R-ACC-22)
class ContactPreferencesTest extends AnaIsSignedIn {

    private static final String PAGE = "/profile/contact";

    @Test
    void nobody_is_texted_who_did_not_ask() {
        assertThat(accounts.contact(account).mobile()).isNull();

        save(Map.of("mobile", "310-555-0123"));

        assertThat(accounts.contact(account).mobile()).isEqualTo("+13105550123");
        assertThat(accounts.contact(account).texts()).isFalse();
    }

    @Test
    void who_asks_for_text_messages_gets_them_until_they_say_stop() {
        ana.submit("/profile", "/profile", Map.of("firstName", "Ana", "lastName", "Ruiz", "language", "es"));
        assertThat(location(save(Map.of("mobile", "(٣١٠) 555-0123", "texts", "yes"))))
                .isEqualTo(PAGE + "?saved=yes");

        var contact = accounts.contact(account);
        assertThat(contact.texts()).isTrue();
        assertThat(contact.mobile()).isEqualTo("+13105550123");
        assertThat(contact.language()).isEqualTo("es");
        assertThat(ana.get(PAGE).body()).contains("value=\"310-555-0123\"", "Quiero recibir un mensaje de texto");

        save(Map.of("mobile", ""));
        assertThat(accounts.contact(account).texts()).isFalse();
        assertThat(accounts.contact(account).mobile()).isNull();
    }

    @Test
    void text_messages_without_a_number_and_what_is_no_number_are_said_and_nothing_typed_is_lost() {
        var without = save(Map.of("texts", "yes"));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("href=\"#mobile\"", "Type the number that text messages should go to");

        var wrong = save(Map.of("mobile", "310-555", "email", "ana.ruiz@x.example"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Type a phone number with area code", "value=\"310-555\"", "value=\"ana.ruiz@x.example\"")
                .doesNotContain(PASSWORD);
        assertThat(accounts.contact(account).name()).isEqualTo("Ana Ruiz");
    }

    private HttpResponse<String> save(Map<String, String> changes) {
        var fields = new LinkedHashMap<>(Map.of("email", email, "password", PASSWORD));
        fields.putAll(changes);
        return ana.submit(PAGE, PAGE, fields);
    }
}
