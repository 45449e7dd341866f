package org.openseat.accounts;

import java.time.Instant;
import org.openseat.accounts.changes.Changes;
import org.openseat.accounts.news.RegisteredAgain;
import org.openseat.names.FullName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a family opens an account. (R-ACC-1..5)
///
/// Whoever registers reads the same page, whether the address was new, waiting for its link, or in use: only the
/// owner of the mailbox learns which.
@Component
public class Registration {

    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private final AccountTable accounts;
    private final Openings openings;
    private final Links links;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    Registration(
            AccountTable accounts, Openings openings, Links links, Changes changes, ApplicationEventPublisher events) {
        this.changes = changes;
        this.accounts = accounts;
        this.openings = openings;
        this.links = links;
        this.events = events;
    }

    /// What a parent writes on the form, and the language it was in.
    public record Applicant(String firstName, String middleName, String lastName, String email, String language) {

        String displayName() {
            return FullName.of(firstName, middleName, lastName);
        }
    }

    /// An address that an account may still go back to is nobody else's meanwhile.
    @Transactional
    public void register(Applicant applicant, Instant now) {
        if (changes.reserved(applicant.email(), now)) {
            return;
        }
        var added = openings.register(applicant, now);
        var id = added.or(() -> accounts.withEmail(applicant.email())).orElseThrow();
        if (added.isEmpty() && accounts.active(id)) {
            if (accounts.mayTell(id, now)) {
                var owner = accounts.contact(id).orElseThrow();
                events.publishEvent(new RegisteredAgain(id, owner.name(), owner.email(), owner.language()));
            }
            return;
        }
        if (added.isEmpty()) {
            openings.correct(id, applicant);
        }
        links.send(accounts.contact(id).orElseThrow(), LinkPurpose.ACTIVATE, now);
        LOG.atInfo().addKeyValue("account", id).log("Registered");
    }
}
