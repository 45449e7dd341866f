package org.openseat.accounts.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.AnaIsSignedIn;
import org.openseat.accounts.Role;
import org.openseat.accounts.Visitor;
import org.openseat.accounts.factor.Authenticator;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever finds a browser open, or even knows the password, cannot take an account from its owner.
class AccountChangesTest extends AnaIsSignedIn {

    private static final String PAGE = "/profile/contact";

    @Autowired
    OldChanges old;

    final String other = "new-" + email;

    @Test
    void nothing_changes_without_the_password() {
        var without = change(ana, other, "3105550123", "");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Type your password.", "value=\"" + other + "\"");
        assertThat(change(ana, other, "3105550123", "not the password").body()).contains("The password is not right.");
        assertThat(accounts.contact(account).mobile()).isNull();
        assertThat(sql.sql("select count(*) from new_address where account = ?")
                        .param(account.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_new_address_counts_once_its_mailbox_has_opened_the_link_and_the_old_one_can_undo_it() {
        assertThat(location(change(ana, other, "", PASSWORD))).isEqualTo(PAGE + "?saved=yes");
        assertThat(ana.get(PAGE).body()).contains("Check your email", other);
        assertThat(accounts.contact(account).email()).isEqualTo(email);
        var proof = link(other, "/profile/email/");
        assertThat(ana.get("/inbox").body())
                .as("the proof is not in the account")
                .doesNotContain("Use this email");

        var mailbox = new Visitor(port);
        assertThat(mailbox.get(proof).body()).contains(other);
        assertThat(accounts.contact(account).email()).as("looking does nothing").isEqualTo(email);
        assertThat(mailbox.submit(proof, proof, Map.of()).body()).contains("Your email address is changed");
        assertThat(accounts.contact(account).email()).isEqualTo(other);
        assertThat(mailbox.submit(proof, proof, Map.of()).statusCode()).isEqualTo(410);

        var undo = link(email, "/undo/");
        register(email);
        assertThat(accounts.withEmail(email))
                .as("nobody takes the address meanwhile")
                .isEmpty();
        var owner = new Visitor(port);
        assertThat(owner.submit(undo, undo, Map.of()).body()).contains("The change is undone");

        assertThat(accounts.contact(account).email()).isEqualTo(email);
        assertThat(sql.sql("select password_hash from account where id = ?")
                        .param(account.value())
                        .query((row, n) -> String.valueOf(row.getString(1)))
                        .single())
                .as("the password that a thief knows")
                .isEqualTo("null");
        assertThat(kept()).containsExactly("{}");
        assertThat(location(ana.get("/home"))).startsWith("/sign-in?why=ended");
        assertThat(new Visitor(port).signIn(email, PASSWORD).body()).contains("Choose a new password to continue");
        var reset = link(email, "/password/");
        owner.submit(reset, reset, Map.of("password", "violet7soup", "again", "violet7soup"));
        assertThat(new Visitor(port).signIn(email, "violet7soup").statusCode()).isEqualTo(303);
        assertThat(owner.submit(undo, undo, Map.of()).statusCode()).isEqualTo(410);
    }

    /// A thief who has proved the new address asks for every link of the hour and keeps them.
    @Test
    void after_an_undo_no_link_of_the_thief_sets_a_password_and_the_owner_gets_one() {
        change(ana, other, "", PASSWORD);
        var proof = link(other, "/profile/email/");
        new Visitor(port).submit(proof, proof, Map.of());
        var thief = new Visitor(port);
        for (var time = 0; time < 3; time++) {
            thief.submit("/forgot", "/forgot", Map.of("email", other));
        }
        soon().untilAsserted(() -> assertThat(links(other)).hasSize(3));
        var kept = links(other);
        var entry = UUID.randomUUID().toString();
        sql.sql("insert into entry (token_hash, account, next) values (:token, :account, '/home')")
                .param("token", entry.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .param("account", account.value())
                .update();

        var undo = link(email, "/undo/");
        new Visitor(port).submit(undo, undo, Map.of());

        for (var link : kept) {
            assertThat(thief.get(link).body()).doesNotContain("name=\"password\"");
        }
        assertThat(sql.sql("select count(*) from entry where account = ?")
                        .param(account.value())
                        .query(Integer.class)
                        .single())
                .as("sign-ins under way")
                .isZero();
        var owner = new Visitor(port);
        var reset = link(email, "/password/");
        owner.submit(reset, reset, Map.of("password", "violet7soup", "again", "violet7soup"));
        assertThat(new Visitor(port).signIn(email, "violet7soup").statusCode()).isEqualTo(303);
    }

    @Test
    void the_first_undo_takes_back_all_that_came_after_it() {
        change(ana, other, "", PASSWORD);
        var proof = link(other, "/profile/email/");
        new Visitor(port).submit(proof, proof, Map.of());
        var first = link(email, "/undo/");
        change(ana, other, "310-555-0123", PASSWORD);
        var second = link(other, "/undo/");

        new Visitor(port).submit(first, first, Map.of());
        assertThat(accounts.contact(account).email()).isEqualTo(email);
        assertThat(accounts.contact(account).mobile()).isNull();
        assertThat(new Visitor(port).submit(second, second, Map.of()).statusCode())
                .isEqualTo(410);
    }

    @Test
    void after_72_hours_it_stays() {
        change(ana, email, "310-555-0123", PASSWORD);
        var undo = link(email, "/undo/");
        sql.sql(
                        "update account_change set made = made - interval '80 hours', undo_until = undo_until - interval '73 hours'")
                .update();
        assertThat(new Visitor(port).get(undo).statusCode()).isEqualTo(410);
        assertThat(accounts.contact(account).mobile()).isEqualTo("+13105550123");
    }

    @Test
    void what_is_kept_for_an_undo_goes_when_the_72_hours_are_over_and_not_before() {
        change(ana, email, "310-555-0123", PASSWORD);
        link(email, "/undo/");
        old.work(ZonedDateTime.now(clock).plusHours(71));
        assertThat(kept()).singleElement().asString().contains(email);
        old.work(ZonedDateTime.now(clock).plusHours(73));
        assertThat(kept()).containsExactly("{}");
    }

    private java.util.List<String> kept() {
        return sql.sql("select before::text from account_change where account = ?")
                .param(account.value())
                .query(String.class)
                .list();
    }

    @Test
    void an_address_of_somebody_else_gets_no_link_and_the_answer_is_the_same() {
        open(other, Role.FAMILY);
        assertThat(location(change(ana, other, "", PASSWORD))).isEqualTo(PAGE + "?saved=yes");
        change(ana, "free-" + email, "", PASSWORD);
        link("free-" + email, "/profile/email/");
        assertThat(sql.sql("select count(*) from message where address = ?")
                        .param(other)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void three_mails_an_hour_go_to_new_addresses_from_one_account_and_to_one_address() {
        for (var time = 0; time < 3; time++) {
            change(ana, other, "", PASSWORD);
        }
        assertThat(change(ana, "more-" + other, "", PASSWORD).body())
                .as("from one account")
                .contains("An hour from now", "value=\"more-" + other + "\"");
        var second = "second-" + email;
        open(second, Role.FAMILY);
        var ben = new Visitor(port);
        ben.signIn(second, PASSWORD);
        assertThat(change(ben, other, "", PASSWORD).statusCode())
                .as("to one address")
                .isEqualTo(422);
        soon().untilAsserted(() -> assertThat(sql.sql("select count(*) from message where address = ?")
                        .param(other)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3));
        assertThat(location(change(ben, "more-" + other, "", PASSWORD))).isEqualTo(PAGE + "?saved=yes");
    }

    @Test
    void a_second_step_that_a_thief_turned_on_is_turned_off_by_the_owner_and_the_other_way_round() {
        var setUp = ana.get("/profile/second-step/set-up");
        var key = Pattern.compile("<strong dir=\"ltr\">([A-Z2-7 ]+)</strong>").matcher(setUp.body());
        assertThat(key.find()).isTrue();
        var secret = key.group(1).replace(" ", "");
        var done = ana.submit(
                setUp,
                "/profile/second-step/set-up",
                Map.of("code", Authenticator.code(secret, 0), "password", PASSWORD));
        var recovery = Pattern.compile("<code>([A-Z2-7 ]{19})</code>").matcher(done.body());
        assertThat(recovery.find()).isTrue();
        var on = link(email, "/undo/");

        var step = "/profile/second-step";
        assertThat(ana.submit(step, step, Map.of("then", "off", "code", recovery.group(1)))
                        .body())
                .contains("Type your password.");
        ana.submit(step, step, Map.of("then", "off", "code", recovery.group(1), "password", PASSWORD));
        assertThat(secondStep()).isFalse();
        var off = sql("select text from message where address = ? and subject like '%step%off%'", "/undo/");
        new Visitor(port).submit(off, off, Map.of());
        assertThat(secondStep()).as("the phone of before gives the codes again").isTrue();

        new Visitor(port).submit(on, on, Map.of());
        assertThat(secondStep()).isFalse();
    }

    @Test
    void staff_have_no_such_page() {
        var staff = "staff-" + email;
        open(staff, Role.SCHOOL);
        var browser = new Visitor(port);
        browser.signIn(staff, PASSWORD);
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(404);
    }

    private boolean secondStep() {
        return sql.sql("select exists (select from second_factor where account = ? and confirmed)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    private static HttpResponse<String> change(Visitor who, String email, String mobile, String password) {
        return who.submit(PAGE, PAGE, Map.of("email", email, "mobile", mobile, "password", password));
    }

    private void register(String address) {
        new Visitor(port)
                .submit(
                        "/register",
                        "/register",
                        Map.of("firstName", "T", "lastName", "Hief", "email", address, "emailAgain", address));
    }

    private String link(String address, String path) {
        return sql(
                "select text from message where address = ? and text like '%" + path
                        + "%' order by written desc limit 1",
                path,
                address);
    }

    private java.util.List<String> links(String address) {
        return sql
                .sql("select text from message where address = ? and text like '%/password/%'")
                .param(address)
                .query(String.class)
                .list()
                .stream()
                .map(text -> text.replaceAll("(?s).*(/password/\\S+).*", "$1"))
                .toList();
    }

    private String sql(String query, String path) {
        return sql(query, path, email);
    }

    private String sql(String query, String path, String address) {
        var text = soon(() -> sql.sql(query).param(address).query(String.class).optional());
        var found = Pattern.compile(path + "\\S+").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
