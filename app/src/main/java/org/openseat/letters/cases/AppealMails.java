package org.openseat.letters.cases;

import java.time.Clock;
import java.util.List;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Mail;
import org.openseat.letters.Reader;
import org.openseat.letters.WhoIsTold;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitNews;
import org.openseat.permits.PermitRequest.FirstAppeal;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.PermitRequest.SecondAppeal;
import org.openseat.permits.appeals.AppealDeciders;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells those who must act in an appeal by mail: the school or the district that answers, the family that is asked or
/// need not wait. A mail names the case by its number alone. (R-IDP-27)
@Component
class AppealMails {

    private final CaseMail cases;
    private final LetterDesk desk;
    private final Accounts accounts;
    private final WhoIsTold whoIsTold;
    private final AppealDeciders deciders;
    private final Clock clock;

    AppealMails(
            CaseMail cases,
            LetterDesk desk,
            Accounts accounts,
            WhoIsTold whoIsTold,
            AppealDeciders deciders,
            Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.accounts = accounts;
        this.whoIsTold = whoIsTold;
        this.deciders = deciders;
        this.clock = clock;
    }

    /// Whoever said no may not answer, and is not asked to.
    @ApplicationModuleListener
    void on(PermitNews.AppealFiled news) {
        var file = cases.file(news.permit());
        if (file.request() instanceof FirstAppeal appeal) {
            tell(answering(file, appeal), "appeal.toSchool", file, PermitEvent.APPEALED);
        }
    }

    @ApplicationModuleListener
    void on(PermitNews.AppealEscalated news) {
        var file = cases.file(news.permit());
        if (file.request() instanceof SecondAppeal) {
            tell(accounts.with(deciders.lastBody()), "appeal.toDistrict", file, PermitEvent.ESCALATED);
        }
    }

    @ApplicationModuleListener
    void on(PermitNews.MoreAsked news) {
        var file = cases.file(news.permit());
        tell(List.of(family(file)), "appeal.asked", file, PermitEvent.MORE_ASKED);
    }

    @ApplicationModuleListener
    void on(PermitNews.MoreSent news) {
        var file = cases.file(news.permit());
        if (file.request() instanceof FirstAppeal appeal) {
            tell(answering(file, appeal), "appeal.answered", file, PermitEvent.MORE_SENT);
        }
    }

    /// Overdue at the school: the family may go on, and the district knows. Overdue at the district: it knows.
    @ApplicationModuleListener
    void on(PermitNews.AnswerOverdue news) {
        var file = cases.file(news.permit());
        tell(accounts.with(deciders.lastBody()), "appeal.overdue.district", file, PermitEvent.OVERDUE);
        if (file.request() instanceof FirstAppeal) {
            tell(List.of(family(file)), "appeal.overdue.family", file, PermitEvent.OVERDUE);
        }
    }

    private List<Contact> answering(CaseFile file, FirstAppeal appeal) {
        return accounts.staffOf(file.school(appeal.against().school()).code()).stream()
                .filter(staff -> appeal.mayDecide(staff.id()))
                .toList();
    }

    private Contact family(CaseFile file) {
        return whoIsTold.about(file.packet().student(), file.packet().filedBy());
    }

    /// Once each, for each time that it happened.
    private void tell(List<Contact> readers, String what, CaseFile file, PermitEvent happened) {
        var at = AppealLetters.last(file, happened).map(entry -> entry.at().toString());
        if (at.isEmpty() || !(file.request() instanceof Running running)) {
            return;
        }
        for (var reader : readers) {
            var occasion = what + ":" + file.packet().id() + ":" + at.get() + ":" + reader.id();
            var mail = Mail.of(
                            occasion,
                            "letters.mail." + what,
                            file.path(),
                            file.packet().number().value(),
                            running.deadline().date())
                    .about(file.packet().id().value());
            desk.tell(Reader.of(reader), mail, clock.instant());
        }
    }
}
