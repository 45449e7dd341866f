package org.openseat.accounts.tries;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.openseat.accounts.sessions.Browser;
import org.openseat.accounts.sessions.Browsers;
import org.openseat.accounts.sessions.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Slows down those who guess passwords, and nobody else. (R-ACC-12; docs/decisions/2026-11-22-throttling.md)
///
/// Within 15 minutes an address may miss an account's password 5 times, and so may a browser that its owner has used
/// before; all strangers together 30 times; and one address may miss 100 times over all accounts. A reset link is
/// never refused.
@Component
public class Throttle {

    public static final int TRIES = 5;
    static final int TRIES_OF_STRANGERS = 30;
    static final int TRIES_OF_A_NETWORK = 100;

    /// Stands where a missed password has an address: nobody signs in with it.
    private static final String ANY_LINK = "a link";

    private final JdbcClient jdbc;
    private final Browsers browsers;

    Throttle(JdbcClient jdbc, Browsers browsers) {
        this.jdbc = jdbc;
        this.browsers = browsers;
    }

    /// May this try be made, or how long to wait first?
    public sealed interface Verdict {
        /// It may, and counts as missed until [#succeeded] or [#undone] takes it back.
        record Try(long number) implements Verdict {}

        record Wait(Duration time) implements Verdict {}
    }

    /// One try at a time for an account, or many at once would all be let through.
    @Transactional
    public Verdict admit(String email, Browser browser) {
        var account = fingerprint(email);
        var known = browsers.known(browser, email);
        var source = source(browser, known);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:account, 0))")
                .param("account", HexFormat.of().formatHex(account))
                .query((row, n) -> n)
                .single();
        var seconds = jdbc.sql("""
                        select coalesce(ceil(extract(epoch from max(at) + interval '15 minutes' - now())), 0)
                          from ((select at from sign_in_failure
                                  where email_hash = :account and source = :source
                                  order by at desc offset :tries - 1 limit 1)
                                union all
                                (select at from sign_in_failure
                                  where email_hash = :account and not known and not :known
                                  order by at desc offset :strangers - 1 limit 1)
                                union all
                                (select at from sign_in_failure
                                  where source = :source and not :known
                                  order by at desc offset :network - 1 limit 1)) as limits
                        """)
                .param("account", account)
                .param("source", source)
                .param("known", known)
                .param("tries", TRIES)
                .param("strangers", TRIES_OF_STRANGERS)
                .param("network", TRIES_OF_A_NETWORK)
                .query(Long.class)
                .single();
        return seconds > 0
                ? new Verdict.Wait(Duration.ofSeconds(seconds))
                : new Verdict.Try(note(account, source, known));
    }

    /// The password was right: this person's earlier slips from here are forgotten.
    public void succeeded(String email, Browser browser, long number) {
        jdbc.sql("""
                delete from sign_in_failure
                 where email_hash = :account
                   and (id = :number or source = :source or source = :device)
                """)
                .param("account", fingerprint(email))
                .param("number", number)
                .param("source", source(browser, false))
                .param("device", source(browser, browser.device() != null))
                .update();
    }

    /// The try was never made, because too many people were here.
    public void undone(long number) {
        jdbc.sql("delete from sign_in_failure where id = :number")
                .param("number", number)
                .update();
    }

    /// A new password makes an end of guessing at the old one.
    public void forgive(String email) {
        jdbc.sql("delete from sign_in_failure where email_hash = :account")
                .param("account", fingerprint(email))
                .update();
    }

    /// Whether a network has missed its hundred times within the last 15 minutes.
    boolean missedTooOften(String network) {
        return jdbc.sql("""
                        select count(*) from sign_in_failure
                         where source = :network and at > now() - interval '15 minutes'
                        """).param("network", network).query(Long.class).single() >= TRIES_OF_A_NETWORK;
    }

    void missedLink(String network) {
        note(fingerprint(ANY_LINK), network, false);
    }

    private long note(byte[] account, String source, boolean known) {
        jdbc.sql("delete from sign_in_failure where at < now() - interval '1 day'")
                .update();
        return jdbc.sql("""
                        insert into sign_in_failure (email_hash, source, known) values (:account, :source, :known)
                        returning id
                        """)
                .param("account", account)
                .param("source", source)
                .param("known", known)
                .query(Long.class)
                .single();
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
