package org.openseat.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.sessions.Sessions;
import org.openseat.accounts.sessions.Token;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@AppTest
class SigningInTest {

    private static final String PASSWORD = "harbor42lamp";

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Value("${openseat.password-hash}")
    String cost;

    @Value("${local.server.port}")
    int port;

    final String email = "ana-" + UUID.randomUUID() + "@families.example";

    @BeforeEach
    void ana_has_an_account() {
        open(email, Role.FAMILY);
    }

    @Test
    void a_family_signs_in_and_out() {
        var ana = new Visitor(port);

        assertThat(location(ana.signIn(email.toUpperCase(java.util.Locale.ROOT), PASSWORD)))
                .isEqualTo("/home");
        assertThat(ana.get("/language").body()).contains("Ana Ruiz");

        assertThat(location(ana.submit("/language", "/sign-out", Map.of()))).isEqualTo("/sign-in?why=out");
        assertThat(ana.get("/language").body()).doesNotContain("Ana Ruiz");
    }

    @Test
    void staff_come_to_their_desk() {
        var staff = "staff-" + UUID.randomUUID() + "@district.example";
        open(staff, Role.DISTRICT);

        assertThat(location(new Visitor(port).signIn(staff, PASSWORD))).isEqualTo("/desk");
    }

    @Test
    void after_signing_in_a_person_is_taken_to_the_page_they_asked_for_but_never_to_another_site() {
        assertThat(location(new Visitor(port)
                        .submit("/sign-in?next=/language", "/sign-in", Map.of("email", email, "password", PASSWORD))))
                .isEqualTo("/language");
        assertThat(location(new Visitor(port)
                        .submit(
                                "/sign-in?next=//evil.example",
                                "/sign-in",
                                Map.of("email", email, "password", PASSWORD))))
                .isEqualTo("/home");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        var wrong = new Visitor(port).signIn(email, "not it");
        var unknown = new Visitor(port).signIn("nobody-" + email, "not it");

        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(shape(wrong.body(), email)).isEqualTo(shape(unknown.body(), "nobody-" + email));
        assertThat(wrong.body()).contains("is not right").doesNotContain("not it");
    }

    @Test
    void a_session_planted_before_sign_in_is_worth_nothing_afterwards() {
        var ana = new Visitor(port);
        ana.plant("openseat_session", "known-to-a-thief");
        ana.signIn(email, PASSWORD);

        assertThat(ana.cookie("openseat_session")).isNotNull().isNotEqualTo("known-to-a-thief");
        var thief = new Visitor(port);
        thief.plant("openseat_session", "known-to-a-thief");
        assertThat(thief.get("/language").body()).doesNotContain("Ana Ruiz");
    }

    @Test
    void signing_in_again_ends_the_session_before() {
        var ana = new Visitor(port);
        ana.signIn(email, PASSWORD);
        var first = String.valueOf(ana.cookie("openseat_session"));
        ana.signIn(ana.get("/language"), email, PASSWORD);

        assertThat(ana.cookie("openseat_session")).isNotEqualTo(first);
        assertThat(sessions.find(new Token(first))).isEmpty();
    }

    @Test
    void a_session_ends_after_an_idle_hour_and_the_next_page_says_so() {
        var ana = new Visitor(port);
        ana.signIn(email, PASSWORD);
        jdbc.sql("update session set last_seen = now() - interval '61 minutes' where token_hash = :t")
                .param("t", Token.fingerprint(String.valueOf(ana.cookie("openseat_session"))))
                .update();

        var refused = ana.get("/profile?from=home");

        assertThat(location(refused)).isEqualTo("/sign-in?why=ended&next=%2Fprofile%3Ffrom%3Dhome");
        assertThat(ana.get(location(refused)).body()).contains("We signed you out to keep your information safe");
    }

    /// WCAG 2.2, 2.2.5
    @Test
    void what_was_typed_when_the_session_had_ended_is_there_after_sign_in_for_that_person_only() {
        var ana = new Visitor(port).with("Referer", "http://localhost:" + port + "/profile/contact");
        ana.signIn(email, PASSWORD);
        var form = ana.get("/profile/contact");
        jdbc.sql("update session set last_seen = now() - interval '61 minutes' where token_hash = :t")
                .param("t", Token.fingerprint(String.valueOf(ana.cookie("openseat_session"))))
                .update();

        var refused =
                ana.submit(form, "/profile/contact", Map.of("email", "typed@x.example", "password", "secret7word"));
        assertThat(location(refused)).isEqualTo("/sign-in?why=kept&next=%2Fprofile%2Fcontact");
        assertThat(ana.get(location(refused)).body()).contains("We have kept what you typed");
        assertThat(jdbc.sql("select u::text from unsent_form u")
                        .query(String.class)
                        .list())
                .as("the database alone cannot read it")
                .isNotEmpty()
                .noneMatch(row -> row.contains("typed@x.example") || row.contains(hex("typed@x.example")));

        open("somebody-" + email, Role.FAMILY);
        ana.signIn("somebody-" + email, PASSWORD);
        assertThat(ana.get("/profile/contact").body()).doesNotContain("typed@x.example");
        ana.submit("/home", "/sign-out", Map.of());

        ana.signIn(email, PASSWORD);
        assertThat(ana.get("/profile/contact").body())
                .contains("What you typed is here again", "value=\"typed@x.example\"");
        assertThat(ana.get("/profile").body()).doesNotContain("typed@x.example");
        ana.submit("/profile/contact", "/profile/contact", Map.of("email", email, "password", PASSWORD));
        assertThat(ana.get("/profile/contact").body()).doesNotContain("typed@x.example", "What you typed is here");
    }

    @Test
    void every_page_of_somebody_signed_in_warns_before_the_end_and_lets_them_stay() {
        var ana = new Visitor(port);
        assertThat(ana.get("/sign-in").body()).doesNotContain("/assets/session.js");
        assertThat(location(ana.get("/profile/stay"))).startsWith("/sign-in");
        ana.signIn(email, PASSWORD);
        assertThat(ana.get("/home").body()).contains("/assets/session.js", "data-minutes=\"60\"", "Stay signed in");

        jdbc.sql("update session set last_seen = now() - interval '58 minutes' where token_hash = :t")
                .param("t", Token.fingerprint(String.valueOf(ana.cookie("openseat_session"))))
                .update();
        assertThat(ana.get("/profile/stay").statusCode()).isEqualTo(204);
        assertThat(jdbc.sql("select last_seen > now() - interval '1 minute' from session where token_hash = :t")
                        .param("t", Token.fingerprint(String.valueOf(ana.cookie("openseat_session"))))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_page_sent_after_the_session_ended_is_not_lost_without_a_word() {
        var ana = new Visitor(port);
        ana.signIn(email, PASSWORD);
        var form = ana.get("/profile");
        jdbc.sql("delete from session where token_hash = :t")
                .param("t", Token.fingerprint(String.valueOf(ana.cookie("openseat_session"))))
                .update();

        var refused = ana.with("Referer", "http://localhost:" + port + "/profile")
                .submit(form, "/profile", Map.of("firstName", "Ana"));

        assertThat(location(refused)).isEqualTo("/sign-in?why=unsent&next=%2Fprofile");
        assertThat(ana.get(location(refused)).body()).contains("Your last page did not reach us");
    }

    @Test
    void a_password_kept_at_another_cost_is_kept_at_todays_after_the_next_sign_in() {
        var old = new Argon2PasswordEncoder(16, 32, 1, 128, 1).encode(PASSWORD);
        jdbc.sql("update account set password_hash = :old where email = :email")
                .param("old", old)
                .param("email", email)
                .update();

        assertThat(location(new Visitor(port).signIn(email, PASSWORD))).isEqualTo("/home");
        var kept = jdbc.sql("select password_hash from account where email = :email")
                .param("email", email)
                .query(String.class)
                .single();
        assertThat(kept).isNotEqualTo(old).startsWith("$argon2id$v=19$" + cost + ",p=1$");
        assertThat(location(new Visitor(port).signIn(email, PASSWORD))).isEqualTo("/home");
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void open(String address, Role role) {
        accounts.open(
                new Accounts.Opening(address, "Ana", "Ruiz", "en", PASSWORD, Set.of(role), null), clock.instant());
    }

    /// A page without what differs each time: the form token and the address typed.
    private static String shape(String page, String typed) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replace(typed, "…");
    }
}
