package org.openseat.accounts.passwords;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Keeps passwords so that even a thief of the database cannot read them: Argon2id, 19 MiB, twice over, or what
/// OPENSEAT_PASSWORD_HASH says.
///
/// A hash is slow on purpose (about 40 ms). On a morning when everybody signs in, only as many are made at once as
/// there are cores, a few more wait a little, and the rest are asked to come back in a minute: the pages of those who
/// are in stay quick.
@Component
public class PasswordHashing {

    private static final int WAITING = 64;
    private static final int PATIENCE_SECONDS = 4;
    /// Nobody types more; hashing more would be a stranger's way to keep us busy.
    private static final int LONGEST = 200;

    private final Argon2PasswordEncoder argon;
    private final String beginning;
    private final Semaphore hashing;
    private final Semaphore inside;
    private final int patience;
    private final String nobodys;

    @Autowired
    PasswordHashing(@Value("${openseat.password-hash}") String cost) {
        this(HashCost.parse(cost).orElseThrow(), Runtime.getRuntime().availableProcessors(), WAITING, PATIENCE_SECONDS);
    }

    PasswordHashing(HashCost cost, int atOnce, int waiting, int patienceSeconds) {
        argon = new Argon2PasswordEncoder(16, 32, 1, cost.memory(), cost.passes());
        beginning = "$argon2id$v=19$" + cost + ",p=1$";
        hashing = new Semaphore(atOnce, true);
        inside = new Semaphore(atOnce + waiting);
        patience = patienceSeconds;
        nobodys = argon.encode("nobody's password");
    }

    /// The password as it is kept; empty when too many people are waiting.
    public Optional<String> hash(String password) {
        return admitted(() -> argon.encode(plain(password)));
    }

    /// Whether the password is the kept one; empty when too many people are waiting.
    ///
    /// Without a kept one the work is the same and the answer no: a stranger cannot tell who has an account.
    public Optional<Boolean> matches(String password, @Nullable String kept) {
        return admitted(() -> argon.matches(plain(password), kept == null ? nobodys : kept) && kept != null);
    }

    /// Whether the kept password was made at another cost than today's: then it is made anew when its owner shows it.
    public boolean outdated(String kept) {
        return !kept.startsWith(beginning);
    }

    private <T> Optional<T> admitted(Supplier<T> work) {
        if (!inside.tryAcquire()) {
            return Optional.empty();
        }
        try {
            if (!hashing.tryAcquire(patience, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                hashing.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            inside.release();
        }
    }

    /// The same letters however a keyboard composes them.
    private static String plain(String password) {
        var normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        return normal.length() > LONGEST ? normal.substring(0, LONGEST) : normal;
    }
}
