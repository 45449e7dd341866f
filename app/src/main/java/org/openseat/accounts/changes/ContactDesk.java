package org.openseat.accounts.changes;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.accounts.changes.Changes.What;
import org.openseat.accounts.news.AddressToProve;
import org.openseat.accounts.profile.Profiles;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.Tries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a family changes how it is reached. Whoever calls has asked for the password.
@Component
class ContactDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ContactDesk.class);

    /// Each try is a mail to an address of somebody's choice.
    private static final List<Tries.Limit> MAILS = List.of(new Tries.Limit(Tries.By.KEY, 3, Duration.ofHours(1)));

    private final Accounts accounts;
    private final Profiles profiles;
    private final Changes changes;
    private final NewAddresses addresses;
    private final Tries tries;
    private final ApplicationEventPublisher events;

    ContactDesk(
            Accounts accounts,
            Profiles profiles,
            Changes changes,
            NewAddresses addresses,
            Tries tries,
            ApplicationEventPublisher events) {
        this.tries = tries;
        this.accounts = accounts;
        this.profiles = profiles;
        this.changes = changes;
        this.addresses = addresses;
        this.events = events;
    }

    /// The number for text messages counts from now on.
    @Transactional
    void reachBy(AccountId id, @Nullable String mobile, boolean texts, Instant now) {
        var before = accounts.contact(id);
        if (Objects.equals(before.mobile(), mobile) && before.texts() == (texts && mobile != null)) {
            return;
        }
        profiles.reachBy(id, mobile, texts);
        changed(before, now);
    }

    /// A new address counts when its link was opened; the same is answered whether somebody else has it already. False
    /// when this account has asked for as many mails as it may, or this address has got as many.
    @Transactional
    boolean move(AccountId id, String email, Instant now) {
        var owner = accounts.contact(id);
        if (owner.email().equalsIgnoreCase(email)) {
            return true;
        }
        if (!admitted(id.toString()) || !admitted(email.toLowerCase(Locale.ROOT))) {
            return false;
        }
        var token = addresses.begin(id, email, now);
        if (free(email, now)) {
            events.publishEvent(new AddressToProve(email, owner.language(), "/profile/email/" + token.value()));
        }
        return true;
    }

    private boolean admitted(String whose) {
        var key = Token.fingerprint(whose);
        tries.hold(Tries.What.ADDRESS, key);
        var now = tries.wait(Tries.What.ADDRESS, key, "", MAILS).isZero();
        if (now) {
            tries.note(Tries.What.ADDRESS, key, "", true);
        }
        return now;
    }

    Optional<NewAddresses.Wanted> wanted(Token token, Instant now) {
        return addresses.find(token, now);
    }

    Optional<String> waiting(AccountId id, Instant now) {
        return addresses.waiting(id, now);
    }

    /// The link in the new mailbox was opened: the address is theirs. False when the link is gone, or somebody else has
    /// the address by now.
    @Transactional
    boolean prove(Token token, Instant now) {
        var wanted = addresses.find(token, now).filter(found -> free(found.email(), now));
        wanted.ifPresent(found -> {
            var before = accounts.contact(found.account());
            addresses.end(found.account());
            profiles.move(found.account(), found.email());
            changed(before, now);
        });
        return wanted.isPresent();
    }

    private boolean free(String email, Instant now) {
        return accounts.withEmail(email).isEmpty() && !changes.reserved(email, now);
    }

    private void changed(Contact before, Instant now) {
        var was = new HashMap<String, String>();
        was.put("email", before.email());
        was.put("texts", String.valueOf(before.texts()));
        if (before.mobile() != null) {
            was.put("mobile", before.mobile());
        }
        changes.keep(before, What.CONTACT, Map.copyOf(was), "contactChanged", now);
        LOG.atInfo().addKeyValue("account", before.id()).log("Contact data changed");
    }
}
