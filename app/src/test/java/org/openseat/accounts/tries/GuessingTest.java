package org.openseat.accounts.tries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignInDesk;
import org.openseat.accounts.SignInDesk.Outcome;
import org.openseat.accounts.Visitor;
import org.openseat.accounts.sessions.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Slow guessing at one account, and few guesses at many: neither goes on unnoticed.
@AppTest
class GuessingTest {

    private static final String PASSWORD = "harbor42lamp";

    @Autowired
    Accounts accounts;

    @Autowired
    SignInDesk desk;

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    final String email = "guessed-" + UUID.randomUUID() + "@families.example";

    @Test
    void after_fifty_misses_in_a_row_only_a_known_browser_needs_no_mail() {
        var owner = open(email, Role.FAMILY);
        var known = new Visitor(port);
        assertThat(known.signIn(email, PASSWORD).statusCode()).isEqualTo(303);
        missed(email, Misses.IN_A_ROW - 1);
        assertThat(desk.signIn(email, "wrong", stranger())).isEqualTo(new Outcome.Wrong());

        assertThat(desk.signIn(email, PASSWORD, stranger())).isEqualTo(new Outcome.CheckMail());
        assertThat(desk.signIn(email, "wrong", stranger())).isEqualTo(new Outcome.CheckMail());
        soon().untilAsserted(() -> assertThat(subjects(owner))
                .contains("Your password was typed wrong 50 times", "Choose a new password"));

        known.submit("/home", "/sign-out", Map.of());
        assertThat(known.signIn(email, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(desk.signIn(email, PASSWORD, stranger())).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void an_address_without_an_account_gets_the_same_answer() {
        missed(email, Misses.IN_A_ROW);
        assertThat(desk.signIn(email, PASSWORD, stranger())).isEqualTo(new Outcome.CheckMail());
        var page = new Visitor(port).signIn(email, PASSWORD);
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("Choose a new password to continue");
    }

    @Test
    void a_right_password_begins_the_row_anew() {
        open(email, Role.FAMILY);
        missed(email, Misses.IN_A_ROW - 1);
        assertThat(desk.signIn(email, PASSWORD, stranger())).isInstanceOf(Outcome.Welcome.class);
        assertThat(desk.signIn(email, "wrong", stranger())).isEqualTo(new Outcome.Wrong());
        assertThat(desk.signIn(email, PASSWORD, stranger())).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void the_permit_office_hears_once_a_day_of_a_network_that_tries_many_accounts() {
        var office = open("office-" + email, Role.DISTRICT);
        var network = new Browser(UUID.randomUUID().toString(), "", null);
        for (var n = 0; n < Sprays.ACCOUNTS - 1; n++) {
            desk.signIn(n + email, "Spring2026", network);
        }
        desk.signIn(0 + email, "Summer2026", network);
        assertThat(alarms(network)).as("nineteen accounts are no alarm").isZero();

        desk.signIn("last-" + email, "Spring2026", network);
        desk.signIn("more-" + email, "Spring2026", network);
        assertThat(alarms(network)).isEqualTo(1);
        soon().untilAsserted(() -> assertThat(sql.sql("select text from message where account = ?")
                        .param(office.value())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(network.network(), "20 accounts"));
    }

    private int alarms(Browser network) {
        return sql.sql("select count(*) from try where what = 'SPRAY' and source = ?")
                .param(network.network())
                .query(Integer.class)
                .single();
    }

    private void missed(String address, int times) {
        desk.signIn(address, "wrong", stranger());
        sql.sql("update missed_password set in_a_row = :times where key_hash = sha256(convert_to(:email, 'UTF8'))")
                .param("times", times)
                .param("email", address)
                .update();
    }

    private static Browser stranger() {
        return new Browser(UUID.randomUUID().toString(), "", null);
    }

    private java.util.List<String> subjects(AccountId owner) {
        return sql.sql("select subject from message where account = ? or address = ?")
                .params(owner.value(), email)
                .query(String.class)
                .list();
    }

    private AccountId open(String address, Role role) {
        return accounts.open(
                new Accounts.Opening(address, "Ana", "Ruiz", "en", PASSWORD, Set.of(role), null), Instant.EPOCH);
    }
}
