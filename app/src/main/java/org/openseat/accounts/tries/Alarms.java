package org.openseat.accounts.tries;

import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.news.OwnerWarned;
import org.openseat.accounts.news.PasswordStopped;
import org.openseat.accounts.news.SpraySeen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells owners and the permit office of guessing, after the answer was given: nobody can tell by the time it takes
/// whether an address has an account.
@Component
class Alarms {

    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    Alarms(Accounts accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(SpraySeen spray) {
        accounts.with(Role.DISTRICT)
                .forEach(office -> events.publishEvent(OwnerWarned.of(
                        office, "spray", "/desk", spray.network(), String.valueOf(spray.accounts()))));
    }

    @ApplicationModuleListener
    void on(PasswordStopped stopped) {
        accounts.withEmail(stopped.email())
                .map(accounts::contact)
                .ifPresent(owner -> events.publishEvent(
                        OwnerWarned.of(owner, "stopped", "/forgot", String.valueOf(Misses.IN_A_ROW))));
    }
}
