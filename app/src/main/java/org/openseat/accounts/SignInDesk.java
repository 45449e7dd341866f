package org.openseat.accounts;

import java.time.Duration;
import java.util.Optional;
import org.openseat.accounts.passwords.PasswordHashing;
import org.openseat.accounts.sessions.Browser;
import org.openseat.accounts.tries.Throttle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Where people show their password.
@Component
public class SignInDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SignInDesk.class);

    private final AccountTable accounts;
    private final PasswordHashing hashing;
    private final Throttle throttle;
    private final PasswordDesk passwords;

    SignInDesk(AccountTable accounts, PasswordHashing hashing, Throttle throttle, PasswordDesk passwords) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.hashing = hashing;
        this.throttle = throttle;
    }

    /// What became of an attempt to sign in.
    public sealed interface Outcome {
        record Welcome(SignedIn person) implements Outcome {}

        /// The address or the password is wrong, or the link in the mail was not used yet: never said which.
        record Wrong() implements Outcome {}

        record Wait(Duration time) implements Outcome {}

        /// Too many misses in a row: the owner has got a mail, whose link opens this browser for the password.
        record CheckMail() implements Outcome {}

        /// More people are signing in than this machine can check.
        record ManyPeople() implements Outcome {}
    }

    public Outcome signIn(String email, String password, Browser browser) {
        return switch (throttle.admit(email, browser)) {
            case Throttle.Verdict.Wait(Duration time) -> {
                LOG.atWarn().addKeyValue("wait", time.toSeconds()).log("Sign-in slowed down");
                yield new Outcome.Wait(time);
            }
            case Throttle.Verdict.Mail() -> {
                passwords.forgotten(email);
                yield new Outcome.CheckMail();
            }
            case Throttle.Verdict.Try(long number) -> check(email, password, browser, number);
        };
    }

    /// No database connection is held while the password is checked.
    private Outcome check(String email, String password, Browser browser, long number) {
        var credentials = accounts.credentials(email);
        var kept = credentials.map(AccountTable.Credentials::passwordHash).orElse(null);
        Optional<Boolean> right = hashing.matches(password, kept);
        if (right.isEmpty()) {
            throttle.undone(number);
            LOG.atWarn().log("Sign-in put off: too many passwords to check");
            return new Outcome.ManyPeople();
        }
        if (!right.get() || credentials.isEmpty()) {
            throttle.missed(email, browser);
            return new Outcome.Wrong();
        }
        throttle.succeeded(email, browser, number);
        var person = credentials.get().person();
        renew(person.id(), password, credentials.get().passwordHash());
        LOG.atInfo().addKeyValue("account", person.id()).log("Signed in");
        return new Outcome.Welcome(person);
    }

    private void renew(AccountId account, String password, String kept) {
        if (hashing.outdated(kept)) {
            hashing.hash(password).ifPresent(hash -> accounts.renewHash(account, kept, hash));
        }
    }
}
