package org.openseat.ui.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.Visitor;
import org.openseat.rounds.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A form that is not right yet answers with an address: Back and Reload show it again with everything typed.
@AppTest
class KeptPagesTest {

    private static final String PASSWORD = "harbor42lamp";
    private static final String FORM = "/children/add/elsewhere";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @Autowired
    java.util.List<Round> rounds;

    @Value("${local.server.port}")
    int port;

    final String email = "back-" + UUID.randomUUID() + "@families.example";
    Visitor ana = new Visitor(0);

    @BeforeEach
    void ana_is_signed_in() {
        sql.sql("delete from kept_page").update();
        accounts.open(
                new Accounts.Opening(email, "Ana", "Ruiz", "en", PASSWORD, Set.of(Role.FAMILY), null), Instant.EPOCH);
        ana = new Visitor(port).with("Referer", "http://localhost:" + port + FORM);
        ana.signIn(email, PASSWORD);
    }

    @Test
    void the_page_with_its_errors_is_an_address_that_can_be_asked_for_again() {
        var page = wrong();
        for (var time = 0; time < 2; time++) {
            var shown = ana.get(page);
            assertThat(shown.statusCode()).isEqualTo(422);
            assertThat(shown.body()).contains("value=\"Zorro\"", "Type the number and the street.");
        }
        assertThat(ana.get("/home").statusCode()).isEqualTo(200);
        assertThat(ana.get(page).body()).contains("value=\"Zorro\"");
    }

    @Test
    void nobody_else_sees_it_not_even_on_the_same_browser_after_sign_out() {
        var page = wrong();
        assertThat(location(new Visitor(port).get(page))).isEqualTo(FORM);
        ana.submit("/home", "/sign-out", Map.of());
        assertThat(location(ana.get(page))).isEqualTo(FORM);
        assertThat(location(ana.get("/again/nothing"))).isEqualTo("/");
    }

    @Test
    void the_database_alone_cannot_read_it_and_after_an_hour_it_is_gone() {
        var page = wrong();
        assertThat(sql.sql("select html from kept_page")
                        .query((row, n) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .list())
                .isNotEmpty()
                .noneMatch(html -> html.contains("Zorro") || html.contains("html"));
        sql.sql("update kept_page set at = now() - interval '61 minutes'").update();
        assertThat(location(ana.get(page))).isEqualTo("/");
    }

    @Test
    void a_page_too_large_to_keep_is_shown_at_once() {
        var answer = answer("Zorro".repeat(30_000));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("ZorroZorro", "Type the number and the street.");
        assertThat(count()).isZero();
    }

    @Test
    void the_last_twenty_of_one_browser_are_kept_and_the_round_removes_what_is_old() throws Exception {
        var first = wrong();
        for (var time = 0; time < 20; time++) {
            wrong();
        }
        assertThat(count()).isEqualTo(20);
        assertThat(location(ana.get(first))).isEqualTo("/");

        sql.sql("update kept_page set at = now() - interval '61 minutes'").update();
        for (var round : rounds) {
            if (round.name().equals("accounts.forgetting")) {
                round.work(java.time.ZonedDateTime.now());
            }
        }
        assertThat(count()).isZero();
    }

    private int count() {
        return sql.sql("select count(*) from kept_page").query(Integer.class).single();
    }

    private java.net.http.HttpResponse<String> answer(String name) {
        var csrf = CSRF.matcher(ana.get(FORM).body());
        assertThat(csrf.find()).isTrue();
        return ana.sent(FORM, new HashMap<>(Map.of("_csrf", csrf.group(1), "firstName", name)));
    }

    private String wrong() {
        var answer = answer("Zorro");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).startsWith("/again/");
        return location(answer);
    }
}
