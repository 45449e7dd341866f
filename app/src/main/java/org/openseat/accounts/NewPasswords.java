package org.openseat.accounts;

import java.time.Clock;
import java.time.Instant;
import org.openseat.accounts.entry.Entries;
import org.openseat.accounts.news.ResetAsked;
import org.openseat.accounts.sessions.Browsers;
import org.openseat.accounts.sessions.Sessions;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.Throttle;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What a new password brings with it: all sessions end, no browser is known any more, slips are forgiven.
@Component
class NewPasswords {

    private final AccountTable accounts;
    private final Links links;
    private final Sessions sessions;
    private final Entries entries;
    private final Browsers browsers;
    private final Throttle throttle;
    private final Clock clock;

    NewPasswords(
            AccountTable accounts,
            Links links,
            Sessions sessions,
            Entries entries,
            Browsers browsers,
            Throttle throttle,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.entries = entries;
        this.browsers = browsers;
        this.throttle = throttle;
        this.clock = clock;
    }

    boolean keep(Token token, PasswordLink link, String hash, Instant now) {
        if (!links.use(token, link.account(), now)) {
            return false;
        }
        accounts.setPassword(link.account(), hash, now);
        sessions.endAll(link.account());
        entries.endAll(link.account());
        browsers.forget(link.account());
        throttle.forgive(link.email());
        return true;
    }

    @ApplicationModuleListener
    void on(ResetAsked asked) {
        accounts.withEmail(asked.email())
                .flatMap(accounts::contact)
                .ifPresent(to -> links.send(to, accounts.purposeFor(to.id()), clock.instant()));
    }
}
