package org.openseat.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class RegistrationTest {

    private static final String PASSWORD = "harbor42lamp";

    @Autowired
    LinksHeard mail;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Value("${local.server.port}")
    int port;

    final String email = "ana-" + UUID.randomUUID() + "@x.example";

    @Test
    void S_A1_two_different_addresses_are_refused_and_no_mail_is_sent() {
        var answer = register(new Visitor(port), Map.of("emailAgain", "ana@x.com"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#emailAgain\"", "The two e-mail addresses are not the same", "value=\"Lucía\"");
        assertThat(mail.activations(email)).isEmpty();
    }

    @Test
    void S_A2_an_account_is_inactive_until_its_link_is_used() {
        var ana = new Visitor(port);
        assertThat(location(register(ana, Map.of()))).isEqualTo("/register/sent");

        var link = mail.activations(email).getFirst();
        assertThat(link.name()).isEqualTo("Lucía Peña");
        assertThat(ana.signIn(email, PASSWORD).statusCode()).isEqualTo(422);

        assertThat(ana.get(link.path()).body()).contains("Hello, Lucía Peña.");
        assertThat(location(set(ana, link.path(), PASSWORD))).isEqualTo("/sign-in?why=ready");
        assertThat(location(ana.signIn(email, PASSWORD))).isEqualTo("/use-policy");
        assertThat(location(ana.submit("/use-policy", "/use-policy", Map.of("agree", "yes"))))
                .isEqualTo("/home");
    }

    @Test
    void S_A7_who_chose_spanish_reads_and_is_written_to_in_spanish() {
        var ana = new Visitor(port);
        ana.chooseLanguage("es");

        assertThat(ana.get("/register").body()).contains("lang=\"es\"", "Abrir una cuenta");
        assertThat(register(ana, Map.of("firstName", "", "lastName", "")).body())
                .contains("Escriba su nombre.");
        register(ana, Map.of());
        assertThat(ana.get("/register/sent").body()).contains("Revise su correo electrónico");
        var link = mail.activations(email).getFirst();
        assertThat(link.language()).isEqualTo("es");
        assertThat(ana.get(link.path()).body()).contains("Elija una contraseña");
        assertThat(set(ana, link.path(), "abcd1234").body()).contains("Muchas personas usan");
        set(ana, link.path(), PASSWORD);

        var elsewhere = new Visitor(port);
        elsewhere.signIn(email, PASSWORD);
        elsewhere.submit("/use-policy", "/use-policy", Map.of("agree", "yes"));
        assertThat(elsewhere.get("/profile").body()).contains("Mi perfil");
    }

    @Test
    void a_mail_scanner_that_fetches_the_link_does_not_use_it_up() {
        register(new Visitor(port), Map.of());
        var path = mail.activations(email).getFirst().path();

        for (var visit = 0; visit < 3; visit++) {
            new Visitor(port).get(path);
        }

        assertThat(location(set(new Visitor(port), path, PASSWORD))).isEqualTo("/sign-in?why=ready");
    }

    @Test
    void a_link_is_used_once() {
        register(new Visitor(port), Map.of());
        var path = mail.activations(email).getFirst().path();
        var open = new Visitor(port);
        var form = open.get(path);
        set(new Visitor(port), path, PASSWORD);

        var late = open.submit(form, path, Map.of("password", "other77words", "again", "other77words"));

        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("This link was used already");
        assertThat(location(new Visitor(port).signIn(email, PASSWORD))).isEqualTo("/use-policy");
    }

    @Test
    void a_link_that_ran_out_says_so_and_offers_a_new_one() {
        register(new Visitor(port), Map.of());
        var path = mail.activations(email).getFirst().path();
        jdbc.sql("""
                        update account_link set issued = issued - interval '73 hours', expires = expires - interval '73 hours'
                         where account = (select id from account where email = :email)
                        """).param("email", email).update();

        var ana = new Visitor(port);
        var old = ana.get(path);
        assertThat(old.statusCode()).isEqualTo(410);
        assertThat(old.body()).contains("This link is too old", "Send me a new link");

        assertThat(location(ana.submit(old, path + "/again", Map.of()))).isEqualTo("/register/sent");
        var fresh = mail.activations(email).getLast().path();
        assertThat(fresh).isNotEqualTo(path);
        assertThat(location(set(ana, fresh, PASSWORD))).isEqualTo("/sign-in?why=ready");
    }

    @Test
    void nobody_learns_by_registering_who_has_an_account() {
        register(new Visitor(port), Map.of());
        set(new Visitor(port), mail.activations(email).getFirst().path(), PASSWORD);

        var answer = register(new Visitor(port), Map.of("firstName", "Mallory"));

        assertThat(location(answer)).isEqualTo("/register/sent");
        assertThat(mail.activations(email)).hasSize(1);
        assertThat(mail.again).filteredOn(news -> news.email().equals(email)).hasSize(1);
        register(new Visitor(port), Map.of());
        assertThat(mail.again).filteredOn(news -> news.email().equals(email)).hasSize(1);
        assertThat(new Visitor(port).signIn(email, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void registering_twice_sends_the_link_again_but_not_without_end() {
        for (var time = 0; time < 5; time++) {
            register(new Visitor(port), Map.of());
        }
        assertThat(mail.activations(email)).hasSize(3);
    }

    @Test
    void R_ACC_3_a_proof_counts_once_and_what_was_typed_stays() {
        var ana = new Visitor(port);
        var page = ana.get("/register");
        var proof = HumanProof.of(page.body());
        var other = "other-" + email;
        assertThat(location(register(ana, Map.of("proof", proof)))).isEqualTo("/register/sent");

        var replayed = register(ana, Map.of("proof", proof, "email", other, "emailAgain", other));
        assertThat(replayed.statusCode()).isEqualTo(422);
        assertThat(replayed.body())
                .contains("Please send this page again", "value=\"" + other + "\"", "data-challenge=");
        assertThat(mail.activations(other)).isEmpty();

        var forged = register(ana, Map.of("proof", "e30=", "email", other, "emailAgain", other));
        assertThat(forged.statusCode()).isEqualTo(422);
        assertThat(mail.activations(other)).isEmpty();
    }

    @Test
    void R_ACC_3_without_scripts_a_family_registers_too_but_not_without_end() {
        var ana = new Visitor(port)
                .withoutScripts()
                .with("X-Forwarded-For", "2001:db8:" + email.substring(4, 8) + ":" + email.substring(8, 12) + "::1");
        assertThat(location(register(ana, Map.of()))).isEqualTo("/register/sent");
        assertThat(mail.activations(email)).hasSize(1);

        HttpResponse<String> last = ana.get("/register");
        for (int i = 0; i < 5; i++) {
            var next = i + email;
            last = register(ana, Map.of("email", next, "emailAgain", next));
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("Please wait a while", "value=\"4" + email + "\"");
        assertThat(mail.activations("4" + email)).isEmpty();
    }

    /// Some have one name and no other, whichever field they take for it.
    @ParameterizedTest
    @ValueSource(strings = {"firstName", "lastName"})
    void one_name_is_enough(String field) {
        var none = Map.of("firstName", " ", "lastName", "");
        assertThat(register(new Visitor(port), none).body()).contains("Type your name.");
        var one = new HashMap<>(none);
        one.put(field, "Suharto");
        assertThat(location(register(new Visitor(port), one))).isEqualTo("/register/sent");
        set(new Visitor(port), mail.activations(email).getFirst().path(), PASSWORD);
        var account = accounts.withEmail(email).orElseThrow();
        assertThat(accounts.contact(account).name()).isEqualTo("Suharto");

        var parent = new Visitor(port);
        parent.signIn(email, PASSWORD);
        parent.submit("/use-policy", "/use-policy", Map.of("agree", "yes"));
        assertThat(parent.get("/profile").body()).contains("value=\"Suharto\"");
        one.put(field, "Sukarno");
        one.put("language", "en");
        assertThat(location(parent.submit("/profile", "/profile", one))).isEqualTo("/profile?saved=yes");
        assertThat(accounts.contact(account).name()).isEqualTo("Sukarno");
        one.put(field, "");
        assertThat(parent.submit("/profile", "/profile", one).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana\r\nBcc: everybody@x.example", "Ana\nSubject: hello", "Ana\u2028B"})
    void a_name_cannot_write_lines_into_a_mail(String name) {
        var answer = register(new Visitor(port), Map.of("firstName", name));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(mail.activations(email)).isEmpty();
    }

    @Test
    void an_address_cannot_write_lines_into_a_mail() {
        var answer = register(
                new Visitor(port),
                Map.of("email", email + "\r\nBcc: all@x.example", "emailAgain", email + "\r\nBcc: all@x.example"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(mail.activations).noneMatch(sent -> sent.email().contains("Bcc"));
    }

    private HttpResponse<String> register(Visitor visitor, Map<String, String> changes) {
        var fields = new LinkedHashMap<>(
                Map.of("firstName", "Lucía", "lastName", "Peña", "email", email, "emailAgain", email));
        fields.putAll(changes);
        return visitor.submit("/register", "/register", fields);
    }

    private static HttpResponse<String> set(Visitor visitor, String path, String password) {
        return visitor.submit(path, path, Map.of("password", password, "again", password));
    }
}
