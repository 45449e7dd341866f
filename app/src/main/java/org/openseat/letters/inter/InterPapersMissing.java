package org.openseat.letters.inter;

import org.openseat.interdistrict.InterCase;
import org.openseat.interdistrict.InterNews;
import org.openseat.interdistrict.InterRequest.AtFamily;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.LetterKind;
import org.openseat.letters.Mail;
import org.openseat.letters.Wording;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a family what came, what is missing, until when it can be sent, and when all of it is here. (R-INT-16,
/// R-INT-19)
@Component
class InterPapersMissing {

    private final InterMail mail;
    private final InterNotices notices;
    private final LetterDesk desk;

    InterPapersMissing(InterMail mail, InterNotices notices, LetterDesk desk) {
        this.mail = mail;
        this.notices = notices;
        this.desk = desk;
    }

    /// The receipt, once; whoever has it and has sent all papers since hears by mail that the request waits its turn.
    void arrived(InterCase file) {
        if (!(file.request() instanceof Running running && file.request() instanceof Open)) {
            return;
        }
        var had = desk.ofCase(file.filed().id().value()).stream()
                .anyMatch(letter -> letter.kind() == LetterKind.INTER_RECEIPT);
        if (!had) {
            mail.send(notices.receipt(file, running, mail.now().toLocalDate()), "submitted", file);
        } else if (file.request() instanceof InQueue queued) {
            mail.tell(
                    Mail.of(
                            "inter-complete:" + file.filed().id() + ":" + queued.complete(),
                            "letters.mail.inter.complete",
                            file.path(),
                            number(file),
                            queued.deadline().date()),
                    file);
        }
    }

    void asked(InterCase file) {
        if (file.request() instanceof InfoRequested asked) {
            var at = asked.asked().at();
            mail.send(notices.asked(file, asked, asked.deadline().start()), at, file);
        }
    }

    @ApplicationModuleListener
    void on(InterNews.Reminded news) {
        var file = mail.file(news.request());
        if (file.request() instanceof AtFamily waiting) {
            var today = mail.now().toLocalDate();
            var occasion = waiting.deadline().date() + ":" + news.daysLeft();
            mail.send(notices.reminder(file, waiting, news.daysLeft(), today), occasion, file);
        }
    }

    /// A paper that will not do: by mail at once, because the office reads on and asks in its own letter.
    @ApplicationModuleListener
    void on(InterNews.PaperRefused news) {
        var file = mail.file(news.request());
        var paper = Paper.valueOf(news.paper());
        Wording name = language -> Sentences.word(paper, language.locale());
        var occasion = "inter-paper:" + file.filed().id() + ":" + paper + ":"
                + file.documents().stream()
                        .filter(d -> d.kind().equals(news.paper()))
                        .count();
        mail.tell(
                Mail.of(
                        occasion,
                        "letters.mail.inter.refused",
                        file.path() + "/papers/new",
                        number(file),
                        name,
                        notices.words("cases.paper.problem." + news.why())),
                file);
    }

    private static String number(InterCase file) {
        return file.filed().number().value();
    }
}
