package org.openseat.accounts.tries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/// Whoever tries links that were never sent waits, and nobody else does. (docs/decisions/2026-11-22-throttling.md)
@AppTest
class LinkGuessesTest {

    @Autowired
    LinkGuesses guesses;

    @Test
    void a_network_that_guesses_a_hundred_times_waits() {
        var guesser = from("203.0.113.77");
        for (var miss = 1; miss < Throttle.TRIES_OF_A_NETWORK; miss++) {
            guesses.missed(guesser);
        }
        assertThat(guesses.tooMany(guesser)).isFalse();
        guesses.missed(guesser);
        assertThat(guesses.tooMany(guesser)).isTrue();
        assertThat(guesses.tooMany(from("203.0.113.78"))).isFalse();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
