package org.openseat.interdistrict.samechild;

import org.openseat.cases.told.CaseMail;
import org.openseat.letters.queue.Mail;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a family whose request was joined with another for the same child under which number it goes on.
@Component
class JoinMails {

    private final CaseMail mail;

    JoinMails(CaseMail mail) {
        this.mail = mail;
    }

    @ApplicationModuleListener
    void on(JoinedNews news) {
        var words = "interdistrict.letters.mail.joined";
        var joined = Mail.of("joined:" + news.gone(), words, "/inter/" + news.gone(), news.was(), news.number());
        mail.tell(joined, news.gone());
    }
}
