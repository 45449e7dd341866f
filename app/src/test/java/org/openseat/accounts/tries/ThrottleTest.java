package org.openseat.accounts.tries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.sessions.Browser;
import org.openseat.accounts.sessions.Browsers;
import org.openseat.accounts.sessions.Token;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

@AppTest
class ThrottleTest {

    @Autowired
    Throttle throttle;

    @Autowired
    Accounts accounts;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    final String email = UUID.randomUUID() + "@x.example";

    @Test
    void the_sixth_try_from_one_place_waits_and_is_told_how_long() {
        var place = browser("home", null);
        for (var n = 0; n < Throttle.TRIES; n++) {
            assertThat(admitted(email, place)).isTrue();
        }

        assertThat(throttle.admit(email.toUpperCase(java.util.Locale.ROOT), place))
                .isInstanceOfSatisfying(
                        Throttle.Verdict.Wait.class,
                        wait -> assertThat(wait.time())
                                .isBetween(java.time.Duration.ofMinutes(10), java.time.Duration.ofMinutes(15)));
        assertThat(admitted(email, browser("library", null))).isTrue();
        assertThat(admitted("other-" + email, place)).isTrue();
    }

    @Test
    void after_fifteen_minutes_it_is_open_again() {
        var place = browser("home", null);
        for (var n = 0; n < Throttle.TRIES; n++) {
            admitted(email, place);
        }
        jdbc.sql("update try set at = at - interval '15 minutes' where source = :s")
                .param("s", place.network())
                .update();

        assertThat(admitted(email, place)).isTrue();
    }

    @Test
    void a_right_password_forgets_the_slips_before_it() {
        var place = browser("home", null);
        for (var n = 0; n < Throttle.TRIES - 1; n++) {
            admitted(email, place);
        }
        var last = (Throttle.Verdict.Try) throttle.admit(email, place);
        throttle.succeeded(email, place, last.number());

        assertThat(admitted(email, place)).isTrue();
    }

    @Test
    void strangers_from_many_places_are_stopped_and_the_owners_own_browser_is_not() {
        var id = accounts.open(
                new Accounts.Opening(email, "Ana", "Ruiz", "en", "harbor42lamp", Set.of(Role.FAMILY), null),
                clock.instant());
        var own = browser("home", Token.fresh());
        browsers.remember(id, own, new MockHttpServletResponse());
        for (var n = 0; n < Throttle.TRIES_OF_STRANGERS; n++) {
            assertThat(admitted(email, browser("bot" + n, null))).isTrue();
        }

        assertThat(admitted(email, browser("bot-last", null))).isFalse();
        assertThat(admitted(email, own)).isTrue();
    }

    @Test
    void one_network_cannot_try_many_accounts() {
        var place = browser("cafe", null);
        for (var n = 0; n < Throttle.TRIES_OF_A_NETWORK; n++) {
            assertThat(admitted(n + email, place)).isTrue();
        }
        assertThat(admitted("one-more-" + email, place)).isFalse();
    }

    private boolean admitted(String address, Browser browser) {
        return throttle.admit(address, browser) instanceof Throttle.Verdict.Try;
    }

    private Browser browser(String place, @Nullable Token device) {
        return new Browser(place + "-" + email, "", device);
    }
}
