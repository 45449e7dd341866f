package org.openseat.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    @Test
    void a_password_is_kept_as_argon2id_with_nineteen_mebibytes() {
        var hashing = new PasswordHashing(HashCost.USUAL, 1, 1, 5);
        var kept = hashing.hash("harbor42lamp").orElseThrow();

        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashing.matches("harbor42lamp", kept)).hasValue(true);
        assertThat(hashing.matches("harbor42lamb", kept)).hasValue(false);
        assertThat(hashing.matches("harbor42lamp", null)).hasValue(false);
    }

    @Test
    void the_same_letters_match_however_a_keyboard_composes_them() {
        var hashing = new PasswordHashing(HashCost.USUAL, 1, 1, 5);
        var kept = hashing.hash("pe\u00f1a4lamp").orElseThrow();

        assertThat(hashing.matches("pen\u0303a4lamp", kept)).hasValue(true);
    }

    @Test
    void when_too_many_wait_the_rest_are_asked_to_come_back() {
        var hashing = new PasswordHashing(HashCost.USUAL, 1, 1, 60);
        var together = new CountDownLatch(1);
        var sentAway = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(30)) {
            for (var n = 0; n < 30; n++) {
                people.execute(() -> {
                    if (arrives(together) && hashing.hash("harbor42lamp").isEmpty()) {
                        sentAway.incrementAndGet();
                    }
                });
            }
            together.countDown();
        }
        assertThat(sentAway).hasPositiveValue().hasValueLessThan(30);
    }

    private static boolean arrives(CountDownLatch together) {
        try {
            together.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
