package org.openseat.letters.inter;

import org.openseat.cases.days.DeadlineMoved;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.letters.Mail;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a family that the calendar has moved the date of its request between districts: the old one and the new.
@Component
class InterMovedDates {

    private final InterMail mail;

    InterMovedDates(InterMail mail) {
        this.mail = mail;
    }

    @ApplicationModuleListener
    void on(DeadlineMoved news) {
        if (news.kind().equals("INTER")) {
            tell(news);
        }
    }

    private void tell(DeadlineMoved news) {
        var file = mail.file(news.request());
        if (file.request() instanceof Running running) {
            var date = running.deadline().date();
            mail.tell(
                    Mail.of(
                            "inter-moved:" + news.request() + ":" + news.old() + ":" + date,
                            "letters.mail.inter.moved",
                            file.path(),
                            file.filed().number().value(),
                            news.old(),
                            date),
                    file);
        }
    }
}
