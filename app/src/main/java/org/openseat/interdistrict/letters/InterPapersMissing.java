package org.openseat.interdistrict.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.cases.CaseNews;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.Letterheads;
import org.openseat.interdistrict.InterRequest.AtFamily;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.sheet.NoticeLetter;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a family what came, what is missing, until when it can be sent, and when all of it is here. (R-INT-16,
/// R-INT-19)
@Component
class InterPapersMissing {

    private final InterFacts facts;
    private final CaseMail mail;
    private final LetterDesk desk;

    InterPapersMissing(InterFacts facts, CaseMail mail, LetterDesk desk) {
        this.facts = facts;
        this.mail = mail;
        this.desk = desk;
    }

    /// The receipt, once; whoever has it and has sent all papers since hears by mail that the request waits its turn.
    void arrived(InterCase file) {
        if (!(file.request() instanceof Running running && file.request() instanceof Open)) {
            return;
        }
        var id = file.filed().id();
        var number = file.filed().number().value();
        if (desk.ofCase(id.value()).stream().noneMatch(letter -> letter.is(InterLetterKind.RECEIPT))) {
            mail.send(receipt(file, running, mail.today()), CaseMail.SUBMITTED);
        } else if (file.request() instanceof InQueue queued) {
            var complete = Mail.of(
                    "inter-complete:" + id + ":" + queued.complete(),
                    "interdistrict.letters.mail.complete",
                    file.path(),
                    number,
                    queued.deadline().date());
            mail.tell(complete, id);
        }
    }

    /// @param waiting the request as it stands: complete and in the queue, or waiting for papers
    private NoticeLetter receipt(InterCase file, Running waiting, LocalDate on) {
        var words = InterLetterKind.RECEIPT.words(waiting instanceof AtFamily ? "missing" : "complete");
        var letter = facts.notice(
                InterLetterKind.RECEIPT,
                file,
                on,
                file.filed().submittedAt(),
                file.filed().number().value(),
                facts.words(words),
                facts.words(words + ".due"));
        var here = file.needed().stream()
                .filter(paper -> !file.missing().contains(paper))
                .toList();
        var points = Stream.of(facts.papers(here, "here"), facts.papers(file.missing(), "missing"))
                .flatMap(List::stream)
                .toList();
        return Letterheads.due(letter.listing(points), waiting.deadline());
    }

    void asked(InterCase file) {
        if (file.request() instanceof InfoRequested at) {
            var asked = at.asked();
            var letter = facts.notice(InterLetterKind.ASKED, file, at.deadline().start())
                    .listing(facts.papers(asked.papers(), "asked"))
                    .quoting(asked.message().isBlank() ? null : asked.message())
                    .linking(file.path() + "/papers/new");
            mail.send(Letterheads.due(letter, at.deadline()), asked.at());
        }
    }

    @ApplicationModuleListener(condition = "#news.kind() == 'INTER'")
    void on(CaseNews.Reminded news) {
        var file = facts.file(news.id());
        if (file.request() instanceof AtFamily waiting) {
            var letter = facts.notice(InterLetterKind.REMINDER, file, mail.today(), news.daysLeft())
                    .listing(facts.papers(file.missing(), "missing"))
                    .linking(file.path() + "/papers/new");
            mail.send(
                    Letterheads.due(letter, waiting.deadline()),
                    waiting.deadline().date() + ":" + news.daysLeft());
        }
    }
}
