package org.openseat.permits.affidavit;

import java.time.Clock;
import org.openseat.accounts.Accounts;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Mails about a child-care affidavit: the link to the provider, and the word to the parent that it is signed.
@Component
class AffidavitMails {

    private final LetterDesk desk;
    private final Accounts accounts;
    private final Clock clock;

    AffidavitMails(LetterDesk desk, Accounts accounts, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AffidavitNews.Asked news) {
        var mail = Mail.of(
                "affidavit:" + news.affidavit(),
                "permits.letters.mail.affidavit.asked",
                news.path(),
                news.provider(),
                news.parent(),
                news.child(),
                news.school(),
                news.expires());
        desk.tell(new Reader(null, news.address(), news.language()), mail, clock.instant());
    }

    @ApplicationModuleListener
    void on(AffidavitNews.Signed news) {
        var family = accounts.contact(news.family());
        var mail = Mail.of(
                        "affidavit-signed:" + news.affidavit(),
                        "permits.letters.mail.affidavit.signed",
                        "/permits/" + news.permit() + "/affidavit",
                        news.provider(),
                        news.child())
                .about(news.permit().value());
        desk.tell(Reader.of(family), mail, clock.instant());
    }
}
