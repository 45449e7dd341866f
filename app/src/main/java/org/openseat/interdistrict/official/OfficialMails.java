package org.openseat.interdistrict.official;

import java.time.Clock;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.rulebook.inter.Direction;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Mails the link with which another district's official signs; of the child it says the initials alone. (R-INT-23)
@Component
class OfficialMails {

    private final LetterDesk desk;
    private final Clock clock;

    OfficialMails(LetterDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(OfficialNews.Asked news) {
        var words = news.direction() == Direction.INCOMING ? "release" : "accept";
        var mail = Mail.of(
                        "official:" + news.asking(),
                        "interdistrict.letters.mail.official." + words,
                        news.path(),
                        news.number(),
                        news.child(),
                        news.expires())
                .about(news.request().value());
        desk.tell(new Reader(null, news.email(), news.language()), mail, clock.instant());
    }
}
