package org.openseat.accounts.changes;

import java.time.Instant;
import java.util.Objects;
import org.openseat.accounts.PasswordDesk;
import org.openseat.accounts.changes.Changes.What;
import org.openseat.accounts.entry.Entries;
import org.openseat.accounts.factor.SecondFactor;
import org.openseat.accounts.profile.Profiles;
import org.openseat.accounts.sessions.Browsers;
import org.openseat.accounts.sessions.Sessions;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.Throttle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Undoes a change that the owner did not make: everything is as before, everybody is signed out, no link that was
/// mailed works any more, and the password, which somebody else must have known, lets nobody in until the owner has
/// chosen a new one by mail.
@Component
class UndoDesk {

    private static final Logger LOG = LoggerFactory.getLogger(UndoDesk.class);

    private final Changes changes;
    private final NewAddresses addresses;
    private final Profiles profiles;
    private final SecondFactor factor;
    private final Sessions sessions;
    private final Entries entries;
    private final Browsers browsers;
    private final Throttle throttle;
    private final PasswordDesk passwords;

    UndoDesk(
            Changes changes,
            NewAddresses addresses,
            Profiles profiles,
            SecondFactor factor,
            Sessions sessions,
            Entries entries,
            Browsers browsers,
            Throttle throttle,
            PasswordDesk passwords) {
        this.changes = changes;
        this.addresses = addresses;
        this.profiles = profiles;
        this.factor = factor;
        this.sessions = sessions;
        this.entries = entries;
        this.browsers = browsers;
        this.throttle = throttle;
        this.passwords = passwords;
    }

    boolean open(Token token, Instant now) {
        return changes.find(token, now).isPresent();
    }

    @Transactional
    boolean undo(Token token, Instant now) {
        var found = changes.find(token, now).filter(change -> changes.use(change, now));
        found.ifPresent(change -> {
            var account = change.account();
            if (change.what() == What.CONTACT) {
                var before = change.before();
                profiles.move(account, Objects.requireNonNull(before.get("email")));
                profiles.reachBy(account, before.get("mobile"), Boolean.parseBoolean(before.get("texts")));
            } else {
                factor.restore(account, change.before().get("secret"));
            }
            addresses.end(account);
            sessions.endAll(account);
            entries.endAll(account);
            browsers.forget(account);
            var email = profiles.of(account).email();
            throttle.stop(email);
            passwords.takenBack(account, now);
            LOG.atWarn()
                    .addKeyValue("account", account)
                    .addKeyValue("what", change.what())
                    .log("A change was undone");
        });
        return found.isPresent();
    }
}
