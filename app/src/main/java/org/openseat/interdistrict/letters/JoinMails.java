package org.openseat.interdistrict.letters;

import org.openseat.cases.told.CaseMail;
import org.openseat.interdistrict.samechild.JoinedNews;
import org.openseat.letters.queue.Mail;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a family whose request was joined with another for the same child under which number it goes on.
@Component
class JoinMails {

    private final InterFacts facts;
    private final CaseMail mail;

    JoinMails(InterFacts facts, CaseMail mail) {
        this.facts = facts;
        this.mail = mail;
    }

    @ApplicationModuleListener
    void on(JoinedNews news) {
        var file = facts.file(news.gone());
        mail.tell(
                Mail.of(
                        "joined:" + news.gone(),
                        "interdistrict.letters.mail.joined",
                        file.path(),
                        file.filed().number().value(),
                        news.number()),
                news.gone());
    }
}
