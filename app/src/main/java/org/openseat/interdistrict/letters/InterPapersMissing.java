package org.openseat.interdistrict.letters;

import org.openseat.cases.CaseNews;
import org.openseat.cases.told.CaseMail;
import org.openseat.interdistrict.InterRequest.AtFamily;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.queue.Mail;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a family what came, what is missing, until when it can be sent, and when all of it is here. (R-INT-16,
/// R-INT-19)
@Component
class InterPapersMissing {

    private final InterFacts facts;
    private final CaseMail mail;
    private final InterNotices notices;
    private final LetterDesk desk;

    InterPapersMissing(InterFacts facts, CaseMail mail, InterNotices notices, LetterDesk desk) {
        this.facts = facts;
        this.mail = mail;
        this.notices = notices;
        this.desk = desk;
    }

    /// The receipt, once; whoever has it and has sent all papers since hears by mail that the request waits its turn.
    void arrived(InterCase file) {
        if (!(file.request() instanceof Running running && file.request() instanceof Open)) {
            return;
        }
        var had =
                desk.ofCase(file.filed().id().value()).stream().anyMatch(letter -> letter.is(InterLetterKind.RECEIPT));
        if (!had) {
            mail.send(notices.receipt(file, running, mail.today()), CaseMail.SUBMITTED);
        } else if (file.request() instanceof InQueue queued) {
            mail.tell(
                    Mail.of(
                            "inter-complete:" + file.filed().id() + ":" + queued.complete(),
                            "interdistrict.letters.mail.complete",
                            file.path(),
                            number(file),
                            queued.deadline().date()),
                    file.filed().id());
        }
    }

    void asked(InterCase file) {
        if (file.request() instanceof InfoRequested asked) {
            var at = asked.asked().at();
            mail.send(notices.asked(file, asked, asked.deadline().start()), at);
        }
    }

    @ApplicationModuleListener(condition = "#news.kind() == 'INTER'")
    void on(CaseNews.Reminded news) {
        var file = facts.file(news.id());
        if (file.request() instanceof AtFamily waiting) {
            var today = mail.today();
            var occasion = waiting.deadline().date() + ":" + news.daysLeft();
            mail.send(notices.reminder(file, waiting, news.daysLeft(), today), occasion);
        }
    }

    private static String number(InterCase file) {
        return file.filed().number().value();
    }
}
