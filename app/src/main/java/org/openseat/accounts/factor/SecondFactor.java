package org.openseat.accounts.factor;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.changes.Changes;
import org.openseat.accounts.changes.Changes.What;
import org.openseat.accounts.sessions.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The second step of a sign-in: a code from an app on a phone, or one of the codes written down for the day the
/// phone is lost. Required of staff by a setting, offered to families. (docs/decisions/2026-11-22-second-factor.md)
@Component
public class SecondFactor {

    static final int MISSES = 5;
    static final int CODES = 8;

    private static final Logger LOG = LoggerFactory.getLogger(SecondFactor.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int CODE_BYTES = 10;

    private final FactorTable table;
    private final Sessions sessions;
    private final Changes changes;
    private final Environment settings;

    SecondFactor(FactorTable table, Sessions sessions, Changes changes, Environment settings) {
        this.table = table;
        this.sessions = sessions;
        this.changes = changes;
        this.settings = settings;
    }

    /// What became of a code.
    enum Shown {
        RIGHT,
        WRONG,
        /// Five wrong ones: no more for a quarter of an hour.
        WAIT
    }

    public boolean on(AccountId account) {
        return table.confirmed(account);
    }

    /// True for staff whose district wants it so.
    public boolean required(SignedIn person) {
        return person.staff()
                && settings.getRequiredProperty("openseat.staff-second-factor").equals("required");
    }

    /// The key to type into an app; the same one until its first code was shown. Empty when the second step is on.
    @Transactional
    Optional<String> setUp(AccountId account) {
        table.begin(account, random(SECRET_BYTES));
        return table.lock(account).filter(kept -> !kept.confirmed()).map(kept -> Base32.toBase32String(kept.secret()));
    }

    /// The first code turns the second step on. Answers the recovery codes, which are never told again; none when the
    /// code was wrong.
    @Transactional
    List<String> turnOn(AccountId account, String typed, Instant now) {
        var kept = table.lock(account).filter(found -> !found.confirmed());
        if (kept.isEmpty() || !taken(account, kept.get(), plain(typed))) {
            return List.of();
        }
        LOG.atInfo().addKeyValue("account", account).log("Second factor on");
        changes.keep(table.owner(account), What.STEP_ON, Map.of(), "stepOn", now);
        return freshCodes(account);
    }

    /// A code of the app, or a recovery code; each works once.
    @Transactional
    Shown show(AccountId account, String typed) {
        var kept = table.lock(account).filter(FactorTable.Kept::confirmed);
        if (kept.isEmpty()) {
            return Shown.WRONG;
        }
        if (kept.get().misses() >= MISSES) {
            return Shown.WAIT;
        }
        var code = plain(typed);
        if (taken(account, kept.get(), code) || table.useCode(account, code)) {
            return Shown.RIGHT;
        }
        table.missed(account);
        LOG.atWarn().addKeyValue("account", account).log("Wrong code of a second factor");
        return Shown.WRONG;
    }

    /// Eight new recovery codes; those before are worth nothing any more.
    @Transactional
    List<String> freshCodes(AccountId account) {
        var codes = Stream.generate(() -> Base32.toBase32String(random(CODE_BYTES)))
                .limit(CODES)
                .toList();
        table.keepCodes(account, codes);
        return codes;
    }

    /// The owner turns it off, and is told by mail: it may not have been the owner.
    @Transactional
    void turnOff(AccountId account, Instant now) {
        turnOffFor(account, account, now);
    }

    /// The permit office turns it off for somebody who lost the phone; whoever is signed in with it is signed out.
    @Transactional
    void turnOffFor(AccountId account, AccountId by, Instant now) {
        var secret = table.secret(account);
        table.remove(account);
        if (!by.equals(account)) {
            sessions.endAll(account);
        }
        changes.keep(table.owner(account), What.STEP_OFF, Map.of("secret", secret), "stepOff", now);
        LOG.atWarn().addKeyValue("account", account).addKeyValue("by", by).log("Second factor off");
    }

    /// As it was before a change that the owner undoes: the phone of then gives the codes again, or none is asked for.
    /// Recovery codes are made anew on the profile.
    public void restore(AccountId account, @Nullable String secret) {
        table.remove(account);
        if (secret != null && !secret.isEmpty()) {
            table.keep(account, secret);
        }
    }

    int codesLeft(AccountId account) {
        return table.codesLeft(account);
    }

    private boolean taken(AccountId account, FactorTable.Kept kept, String code) {
        var step = Totp.step(kept.secret(), code, kept.now(), kept.lastStep());
        step.ifPresent(found -> table.taken(account, found));
        return step.isPresent();
    }

    /// Codes are typed with blanks and hyphens, and in small letters.
    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
