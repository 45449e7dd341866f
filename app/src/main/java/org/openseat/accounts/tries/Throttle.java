package org.openseat.accounts.tries;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.openseat.accounts.news.PasswordStopped;
import org.openseat.accounts.sessions.Browser;
import org.openseat.accounts.sessions.Browsers;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.Tries.By;
import org.openseat.accounts.tries.Tries.Limit;
import org.openseat.accounts.tries.Tries.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Slows down those who guess passwords, and nobody else. (R-ACC-12; docs/decisions/2026-11-22-throttling.md)
///
/// Within 15 minutes an address may miss an account's password 5 times, and so may a browser that its owner has
/// used before; all strangers together 30 times; and one address may miss 100 times over all accounts. After 50
/// misses in a row strangers need a link from a mail first. A reset link is never refused.
@Component
public class Throttle {

    public static final int TRIES = 5;
    static final int TRIES_OF_STRANGERS = 30;
    static final int TRIES_OF_A_NETWORK = 100;

    /// Stands where a missed password has an address: nobody signs in with it.
    private static final String ANY_LINK = "a link";

    private static final Duration WITHIN = Duration.ofMinutes(15);

    private static final List<Limit> LIMITS_OF_THE_KNOWN = List.of(new Limit(By.KEY_AND_SOURCE, TRIES, WITHIN));
    private static final List<Limit> LIMITS_OF_STRANGERS = List.of(
            new Limit(By.KEY_AND_SOURCE, TRIES, WITHIN),
            new Limit(By.STRANGERS_WITH_KEY, TRIES_OF_STRANGERS, WITHIN),
            new Limit(By.SOURCE, TRIES_OF_A_NETWORK, WITHIN));
    private static final List<Limit> LIMITS_OF_A_NETWORK = List.of(new Limit(By.SOURCE, TRIES_OF_A_NETWORK, WITHIN));

    private final Tries tries;
    private final Misses misses;
    private final Sprays sprays;
    private final Browsers browsers;
    private final ApplicationEventPublisher events;

    Throttle(Tries tries, Misses misses, Sprays sprays, Browsers browsers, ApplicationEventPublisher events) {
        this.tries = tries;
        this.misses = misses;
        this.sprays = sprays;
        this.browsers = browsers;
        this.events = events;
    }

    /// May this try be made, or how long to wait first?
    public sealed interface Verdict {
        /// It may, and counts as missed until [#succeeded] or [#undone] takes it back.
        record Try(long number) implements Verdict {}

        record Wait(Duration time) implements Verdict {}

        /// The password was missed so often in a row that a link in a mail must come first.
        record Mail() implements Verdict {}
    }

    /// One try at a time for an account, or many at once would all be let through.
    @Transactional
    public Verdict admit(String email, Browser browser) {
        var account = fingerprint(email);
        var known = browsers.known(browser, email);
        var source = source(browser, known);
        tries.hold(What.SECRET, account);
        var wait = tries.wait(What.SECRET, account, source, known ? LIMITS_OF_THE_KNOWN : LIMITS_OF_STRANGERS);
        if (wait.isPositive()) {
            return new Verdict.Wait(wait);
        }
        if (!known && misses.tooMany(email)) {
            return new Verdict.Mail();
        }
        return new Verdict.Try(tries.note(What.SECRET, account, source, known));
    }

    /// The password was wrong.
    @Transactional
    public void missed(String email, Browser browser) {
        if (misses.add(email)) {
            events.publishEvent(new PasswordStopped(email));
        }
        sprays.missed(browser.network());
    }

    /// The password was right: this person's earlier slips from here are forgotten.
    public void succeeded(String email, Browser browser, long number) {
        misses.forget(email);
        tries.forget(number);
        tries.forget(
                What.SECRET,
                fingerprint(email),
                List.of(source(browser, false), source(browser, browser.device() != null)));
    }

    /// The try was never made, because too many people were here.
    public void undone(long number) {
        tries.forget(number);
    }

    /// From now on this password lets in nobody, unless a link in a mail comes first.
    public void stop(String email) {
        misses.stop(email);
    }

    /// A new password makes an end of guessing at the old one.
    public void forgive(String email) {
        misses.forget(email);
        tries.forgetAll(What.SECRET, fingerprint(email));
    }

    /// Whether a network has missed its hundred times within the last 15 minutes.
    boolean missedTooOften(String network) {
        return tries.wait(What.SECRET, fingerprint(ANY_LINK), network, LIMITS_OF_A_NETWORK)
                .isPositive();
    }

    void missedLink(String network) {
        tries.note(What.SECRET, fingerprint(ANY_LINK), network, false);
    }

    private static String source(Browser browser, boolean known) {
        return known && browser.device() != null
                ? HexFormat.of().formatHex(browser.device().fingerprint())
                : browser.network();
    }

    private static byte[] fingerprint(String email) {
        return Token.fingerprint(email.toLowerCase(Locale.ROOT));
    }
}
