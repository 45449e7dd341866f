package org.openseat.permits.letters.appeal;

import java.util.List;
import java.util.Optional;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.cases.CaseNews;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.WhoIsTold;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.appeals.AppealDeciders;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.letters.CaseFacts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells those who must act in an appeal by mail: the school or the district that answers, the family that is asked or
/// need not wait. A mail names the case by its number alone. (R-IDP-27)
@Component
class AppealMails {

    private final CaseFacts facts;
    private final CaseMail mail;
    private final Accounts accounts;
    private final WhoIsTold whoIsTold;
    private final AppealDeciders deciders;

    AppealMails(CaseFacts facts, CaseMail mail, Accounts accounts, WhoIsTold whoIsTold, AppealDeciders deciders) {
        this.facts = facts;
        this.mail = mail;
        this.accounts = accounts;
        this.whoIsTold = whoIsTold;
        this.deciders = deciders;
    }

    @ApplicationModuleListener(
            condition = "#news.is('PERMIT', 'APPEALED', 'ESCALATED', 'MORE_ASKED', 'MORE_SENT', 'OVERDUE')")
    void on(CaseNews.Moved news) {
        var file = facts.file(news.id());
        var what = PermitEvent.valueOf(news.event());
        switch (what) {
            case APPEALED -> answering(file).ifPresent(school -> tell(school, "toSchool", file, what));
            case ESCALATED -> {
                if (file.request() instanceof SecondAppeal) {
                    tell(lastBody(file), "toDistrict", file, what);
                }
            }
            case MORE_ASKED -> tell(List.of(family(file)), "asked", file, what);
            case MORE_SENT -> answering(file).ifPresent(school -> tell(school, "answered", file, what));
            default -> overdue(file);
        }
    }

    /// Overdue at the school: the family may go on, and the district knows. Overdue at the district: it knows.
    private void overdue(CaseFile file) {
        tell(lastBody(file), "overdue.district", file, PermitEvent.OVERDUE);
        if (file.request() instanceof FirstAppeal) {
            tell(List.of(family(file)), "overdue.family", file, PermitEvent.OVERDUE);
        }
    }

    /// Whoever said no may not answer, and is not asked to.
    private Optional<List<Contact>> answering(CaseFile file) {
        return file.request() instanceof FirstAppeal appeal
                ? Optional.of(
                        accounts.staffOf(file.school(appeal.against().school()).code()).stream()
                                .filter(staff -> appeal.mayDecide(staff.id()))
                                .toList())
                : Optional.empty();
    }

    /// Who decides last for the school that said no. (§V.B.8)
    private List<Contact> lastBody(CaseFile file) {
        return accounts.with(deciders.lastBody()).stream()
                .filter(member -> file.request()
                        .no()
                        .filter(no -> deciders.decidesLast(member.id(), no))
                        .isPresent())
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
            var occasion = "appeal." + what + ":" + file.packet().id() + ":" + at.get() + ":" + reader.id();
            mail.tell(
                    Mail.of(
                            occasion,
                            "permits.letters.mail.appeal." + what,
                            file.path(),
                            file.packet().number().value(),
                            running.deadline().date()),
                    file.packet().id(),
                    Reader.of(reader));
        }
    }
}
