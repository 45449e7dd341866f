package org.openseat.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.news.ResetAsked;
import org.openseat.accounts.passwords.LocalWords;
import org.openseat.accounts.passwords.PasswordHashing;
import org.openseat.accounts.passwords.PasswordPolicy;
import org.openseat.accounts.passwords.PasswordPolicy.Owner;
import org.openseat.accounts.sessions.Token;
import org.openseat.ui.words.Said;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Where people set a password: the first one after registering, and a new one when it is forgotten.
@Component
public class PasswordDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordDesk.class);

    private final Links links;
    private final NewPasswords passwords;
    private final PasswordPolicy policy;
    private final PasswordHashing hashing;
    private final AccountTable accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final List<LocalWords> local;
    private final List<String> teams;

    /// @param teams mascots, teams and whatever else of the district's own a password must not be
    PasswordDesk(
            Links links,
            NewPasswords passwords,
            PasswordPolicy policy,
            PasswordHashing hashing,
            AccountTable accounts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            List<LocalWords> local,
            @Value("${openseat.password-words}") List<String> teams) {
        this.local = List.copyOf(local);
        this.teams = List.copyOf(teams);
        this.links = links;
        this.passwords = passwords;
        this.policy = policy;
        this.hashing = hashing;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
    }

    /// What became of a new password.
    public sealed interface Outcome {
        record Kept(AccountId account) implements Outcome {}

        /// Each rule the password breaks, as a sentence.
        record NotYet(List<Said> broken) implements Outcome {}

        /// The link was used or ran out in the meantime.
        record LinkGone() implements Outcome {}

        record ManyPeople() implements Outcome {}
    }

    /// What the link in a mail leads to. Looking at it does not use it up.
    public Optional<PasswordLink> look(Token token, Instant now) {
        return links.look(token, now);
    }

    /// What a new password must be like, to be read before typing.
    public List<Said> rules() {
        return policy.rules();
    }

    public Outcome set(Token token, String password, String district, Instant now) {
        var found = links.look(token, now).filter(link -> link.state() == PasswordLink.State.OPEN);
        if (found.isEmpty()) {
            return new Outcome.LinkGone();
        }
        var link = found.get();
        var broken = policy.broken(password, new Owner(link.email(), link.name(), district, local()));
        if (!broken.isEmpty()) {
            return new Outcome.NotYet(broken);
        }
        var hash = hashing.hash(password);
        if (hash.isEmpty()) {
            return new Outcome.ManyPeople();
        }
        if (!Boolean.TRUE.equals(transaction.execute(at -> passwords.keep(token, link, hash.get(), now)))) {
            return new Outcome.LinkGone();
        }
        LOG.atInfo()
                .addKeyValue("account", link.account())
                .addKeyValue("purpose", link.purpose())
                .log("Password set");
        return new Outcome.Kept(link.account());
    }

    private List<String> local() {
        return Stream.concat(local.stream().flatMap(each -> each.names().stream()), teams.stream())
                .toList();
    }

    /// Sends a new link to the owner of one that ran out. (R-ACC-5)
    @Transactional
    public void sendAgain(Token token, Instant now) {
        links.look(token, now)
                .filter(link -> link.state() == PasswordLink.State.EXPIRED)
                .flatMap(link -> accounts.contact(link.account()))
                .ifPresent(to -> links.send(to, accounts.purposeFor(to.id()), now));
    }

    /// Somebody forgot their password. The work is done after the answer is given: nobody can tell by the time it
    /// takes whether the address has an account. (R-ACC-11)
    @Transactional
    public void forgotten(String email) {
        events.publishEvent(new ResetAsked(email));
    }

    /// The owner has taken the account back: the password, which somebody else knows, is forgotten, every link that
    /// was mailed is used up, and they get a new one, which no number of links asked for before holds back. Call it
    /// once the account has the owner's address again.
    @Transactional
    public void takenBack(AccountId account, Instant now) {
        accounts.forgetPassword(account);
        accounts.contact(account).ifPresent(to -> links.replace(to, accounts.purposeFor(account), now));
    }
}
