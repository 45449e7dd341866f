package org.openseat.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.news.ActivationLinkIssued;
import org.openseat.accounts.news.AddressToProve;
import org.openseat.accounts.news.OwnerWarned;
import org.openseat.accounts.news.RegisteredAgain;
import org.openseat.accounts.news.ResetLinkIssued;
import org.openseat.letters.queue.Mail;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Mails about an account: the link to open it, the link to a new password, a second registration. (rules §7 D1, D2)
@Component
class AccountMails {

    private final LetterDesk desk;
    private final Clock clock;

    AccountMails(LetterDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ActivationLinkIssued link) {
        prove(link.email(), link.language(), link(link.path(), "activate", link.expires()));
    }

    @ApplicationModuleListener
    void on(ResetLinkIssued link) {
        prove(link.email(), link.language(), link(link.path(), "reset", link.expires()));
    }

    /// At most one an hour: a stranger must not be able to flood the owner.
    @ApplicationModuleListener
    void on(RegisteredAgain again) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var mail = Mail.of("again:" + again.account() + ":" + hour, "letters.mail.again", "/sign-in");
        tell(again.account(), again.email(), again.language(), mail);
    }

    @ApplicationModuleListener
    void on(AddressToProve link) {
        prove(link.email(), link.language(), Mail.of("link:" + link.path(), "letters.mail.prove", link.path()));
    }

    @ApplicationModuleListener
    void on(OwnerWarned warned) {
        var occasion = warned.what() + ":" + warned.account() + ":" + clock.instant();
        var mail = Mail.of(
                occasion,
                "letters.mail." + warned.what(),
                warned.path(),
                warned.with().toArray());
        tell(warned.account(), warned.email(), warned.language(), mail);
    }

    private static Mail link(String path, String what, Instant expires) {
        return Mail.of("link:" + path, "letters.mail." + what, path, expires);
    }

    /// What proves that a mailbox is somebody's stands in that mailbox only: in the account's messages, whoever
    /// found it open could set a new password.
    private void prove(String email, String language, Mail mail) {
        desk.tell(new Reader(null, email, language), mail, clock.instant());
    }

    private void tell(AccountId account, String email, String language, Mail mail) {
        desk.tell(new Reader(account.value(), email, language), mail, clock.instant());
    }
}
