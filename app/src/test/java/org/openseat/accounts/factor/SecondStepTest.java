package org.openseat.accounts.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.accounts.factor.Authenticator.code;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.AnasAccount;
import org.openseat.accounts.Role;
import org.openseat.accounts.Visitor;

/// A code from a phone after the password: offered to families, required of staff where the district wants it so.
class SecondStepTest extends AnasAccount {

    private static final String PAGE = "/profile/second-step";
    private static final Pattern KEY = Pattern.compile("<strong dir=\"ltr\">([A-Z2-7 ]+)</strong>");
    private static final Pattern RECOVERY = Pattern.compile("<code>([A-Z2-7 ]{19})</code>");

    @Test
    void a_parent_turns_it_on_and_is_asked_for_a_code_from_then_on() {
        open(email, Role.FAMILY);
        var setUp = turnOn();

        var phone = new Visitor(port);
        var asked = phone.submit("/sign-in?next=/profile", "/sign-in", Map.of("email", email, "password", PASSWORD));
        assertThat(location(asked)).isEqualTo("/sign-in/code");
        assertThat(phone.cookie("openseat_session")).isNull();
        assertThat(location(phone.get("/home"))).startsWith("/sign-in?why=first");

        assertThat(location(show(phone, code(setUp.key(), 1)))).isEqualTo("/profile");
        assertThat(phone.get("/home").statusCode()).isEqualTo(200);
    }

    @Test
    void the_same_code_is_not_taken_twice() {
        open(email, Role.FAMILY);
        var key = turnOn().key();
        var next = code(key, 1);
        assertThat(location(show(passwordGiven(), next))).isEqualTo("/home");

        var again = show(passwordGiven(), next);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("This code does not fit").doesNotContain(next);
    }

    @Test
    void after_five_wrong_codes_not_even_the_right_one_helps_for_a_while() {
        open(email, Role.FAMILY);
        var key = turnOn().key();
        var guesser = passwordGiven();
        for (int i = 0; i < 5; i++) {
            assertThat(show(guesser, "00000" + i + "0").statusCode()).isEqualTo(422);
        }

        assertThat(show(guesser, code(key, 1)).statusCode()).isEqualTo(429);
        assertThat(show(passwordGiven(), code(key, 1)).statusCode()).isEqualTo(429);
        sql.sql("update second_factor set missed = now() - interval '16 minutes' where account = :id")
                .param("id", account().value())
                .update();
        assertThat(location(show(guesser, code(key, 1)))).isEqualTo("/home");
    }

    @Test
    void a_recovery_code_lets_in_once_however_it_is_typed() {
        open(email, Role.FAMILY);
        var recovery = turnOn().codes();
        assertThat(recovery).hasSize(8).doesNotHaveDuplicates();

        assertThat(location(show(passwordGiven(), recovery.getFirst().toLowerCase(java.util.Locale.ROOT))))
                .isEqualTo("/home");

        assertThat(show(passwordGiven(), recovery.getFirst()).statusCode()).isEqualTo(422);
        assertThat(location(show(passwordGiven(), recovery.get(1).replace(" ", "-"))))
                .isEqualTo("/home");
    }

    @Test
    void the_database_alone_tells_neither_the_secret_nor_a_recovery_code() {
        open(email, Role.FAMILY);
        var setUp = turnOn();

        var kept = sql.sql("select encode(secret, 'hex') from second_factor where account = :id")
                .param("id", account().value())
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(java.util.HexFormat.of().formatHex(Base32.decode(setUp.key())));
        assertThat(sql.sql("select count(*) from recovery_code where account = :id and octet_length(code_hash) = 32")
                        .param("id", account().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void a_stolen_session_neither_sets_it_up_nor_turns_it_off() {
        open(email, Role.FAMILY);
        var thief = new Visitor(port);
        thief.signIn(email, PASSWORD);
        var key = key(thief.get(PAGE + "/set-up"));

        var refused = thief.submit(
                PAGE + "/set-up", PAGE + "/set-up", Map.of("code", code(key, 0), "password", "not the password"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("The password is not right.");
        assertThat(thief.get(PAGE).body()).contains("Set up the second step");

        turnOn();
        assertThat(thief.submit(PAGE, PAGE, Map.of("then", "off", "code", "000000", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(422);
        assertThat(location(new Visitor(port).signIn(email, PASSWORD))).isEqualTo("/sign-in/code");
    }

    @Test
    void the_owner_turns_it_off_and_gets_new_recovery_codes_with_a_code() {
        open(email, Role.FAMILY);
        var setUp = turnOn();
        var owner = passwordGiven();
        show(owner, setUp.codes().getFirst());

        var fresh = recovery(
                owner.submit(PAGE, PAGE, Map.of("then", "codes", "code", code(setUp.key(), 1), "password", PASSWORD)));
        assertThat(fresh).hasSize(8).doesNotContainAnyElementsOf(setUp.codes());
        assertThat(show(passwordGiven(), setUp.codes().get(2)).statusCode()).isEqualTo(422);

        owner.submit(PAGE, PAGE, Map.of("then", "off", "code", fresh.getFirst(), "password", PASSWORD));
        assertThat(location(new Visitor(port).signIn(email, PASSWORD))).isEqualTo("/home");
    }

    @Test
    void staff_who_must_have_it_set_it_up_before_they_are_in_and_cannot_turn_it_off() {
        System.setProperty("openseat.staff-second-factor", "required");
        try {
            open(email, Role.DISTRICT);
            var staff = new Visitor(port);
            assertThat(location(staff.signIn(email, PASSWORD))).isEqualTo("/sign-in/second-step");
            assertThat(location(staff.get("/desk"))).startsWith("/sign-in");
            assertThat(staff.cookie("openseat_session")).isNull();

            var page = staff.get("/sign-in/second-step");
            assertThat(page.body()).contains("<svg", "other people’s children");
            var wrong = staff.submit(page, "/sign-in/second-step", Map.of("code", "12"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(key(wrong)).isEqualTo(key(page));

            var done = staff.submit(page, "/sign-in/second-step", Map.of("code", code(key(page), 0)));
            assertThat(recovery(done)).hasSize(8);
            assertThat(done.body()).contains("href=\"/desk\"");
            assertThat(staff.get("/desk").statusCode()).isEqualTo(200);

            assertThat(staff.get(PAGE).body()).doesNotContain("Turn the second step off");
            assertThat(staff.submit(PAGE, PAGE, Map.of("then", "off", "code", code(key(page), 1)))
                            .statusCode())
                    .isEqualTo(404);
        } finally {
            System.clearProperty("openseat.staff-second-factor");
        }
    }

    @Test
    void the_permit_office_helps_who_lost_phone_and_codes_and_the_owner_is_told() {
        open(email, Role.FAMILY);
        var setUp = turnOn();
        var session = passwordGiven();
        show(session, setUp.codes().getFirst());
        var officer = "office-" + email;
        accounts.open(
                new Accounts.Opening(officer, "Priya", "R", "en", PASSWORD, Set.of(Role.DISTRICT), null),
                clock.instant());
        var office = new Visitor(port);
        office.signIn(officer, PASSWORD);
        var desk = "/desk/lost-phone";

        assertThat(office.submit(desk, desk, Map.of("email", email)).statusCode())
                .isEqualTo(422);
        assertThat(office.submit(desk, desk, Map.of("email", "x" + email, "sure", "yes"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(location(new Visitor(port).signIn(email, PASSWORD))).isEqualTo("/sign-in/code");

        assertThat(location(office.submit(desk, desk, Map.of("email", email, "sure", "yes"))))
                .isEqualTo(desk + "?done=yes");
        assertThat(location(session.get("/profile"))).startsWith("/sign-in?why=ended");
        assertThat(location(new Visitor(port).signIn(email, PASSWORD))).isEqualTo("/home");
        assertThat(mailed()).contains("The second step of your sign-in is off");
    }

    private String mailed() {
        return soon(() -> sql.sql("select subject from message where account = :id and subject like '%off' limit 1")
                .param("id", account().value())
                .query(String.class)
                .optional());
    }

    @Test
    void the_page_for_codes_is_nothing_to_who_has_not_given_a_password() {
        assertThat(location(new Visitor(port).get("/sign-in/code"))).isEqualTo("/sign-in?why=ended");
        assertThat(location(new Visitor(port).get("/sign-in/second-step"))).isEqualTo("/sign-in?why=ended");
    }

    @Test
    void a_new_password_ends_what_the_old_one_began() {
        open(email, Role.FAMILY);
        turnOn();
        var guesser = passwordGiven();
        sql.sql("update entry set ends = now() where account = :id")
                .param("id", account().value())
                .update();

        assertThat(location(guesser.get("/sign-in/code"))).isEqualTo("/sign-in?why=ended");
    }

    private record SetUp(String key, List<String> codes) {}

    private SetUp turnOn() {
        var ana = new Visitor(port);
        ana.signIn(email, PASSWORD);
        var page = ana.get(PAGE + "/set-up");
        var done = ana.submit(page, PAGE + "/set-up", Map.of("code", code(key(page), 0), "password", PASSWORD));
        assertThat(done.statusCode()).isEqualTo(200);
        return new SetUp(key(page), recovery(done));
    }

    private Visitor passwordGiven() {
        var visitor = new Visitor(port);
        assertThat(location(visitor.signIn(email, PASSWORD))).isEqualTo("/sign-in/code");
        return visitor;
    }

    private static HttpResponse<String> show(Visitor visitor, String code) {
        return visitor.submit("/sign-in/code", "/sign-in/code", Map.of("code", code));
    }

    private static String key(HttpResponse<String> page) {
        var found = KEY.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1).replace(" ", "");
    }

    private static List<String> recovery(HttpResponse<String> page) {
        return RECOVERY.matcher(page.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private AccountId account() {
        return accounts.withEmail(email).orElseThrow();
    }
}
