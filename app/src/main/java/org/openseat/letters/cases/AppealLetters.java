package org.openseat.letters.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.letters.LetterKind;
import org.openseat.letters.Letterhead;
import org.openseat.letters.Signature;
import org.openseat.permits.CaseFile;
import org.openseat.permits.Permit;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitNews;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.FinallyDenied;
import org.openseat.permits.PermitRequest.FirstAppeal;
import org.openseat.permits.PermitRequest.FirstAppealDenied;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.PermitRequest.SecondAppeal;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to the family at each step of an appeal. (rules §7 D20; R-IDP-25, R-IDP-26)
@Component
class AppealLetters {

    private final CaseMail mail;
    private final CaseFacts facts;
    private final PermitFacts permits;
    private final RefusalFacts refusals;
    private final NoticeFacts notices;
    private final AppealNotices appeals;

    AppealLetters(
            CaseMail mail,
            CaseFacts facts,
            PermitFacts permits,
            RefusalFacts refusals,
            NoticeFacts notices,
            AppealNotices appeals) {
        this.mail = mail;
        this.facts = facts;
        this.permits = permits;
        this.refusals = refusals;
        this.notices = notices;
        this.appeals = appeals;
    }

    @ApplicationModuleListener
    void on(PermitNews.AppealFiled news) {
        var file = mail.file(news.permit());
        if (file.request() instanceof FirstAppeal open) {
            mail.send(appeals.received(file, open), "first " + open.appeal().received(), file);
        }
    }

    @ApplicationModuleListener
    void on(PermitNews.AppealEscalated news) {
        var file = mail.file(news.permit());
        if (file.request() instanceof SecondAppeal open) {
            mail.send(appeals.received(file, open), "second " + open.second().received(), file);
        }
    }

    @ApplicationModuleListener
    void on(PermitNews.MoreAsked news) {
        var file = mail.file(news.permit());
        if (file.request() instanceof FirstAppeal open) {
            last(file, PermitEvent.MORE_ASKED)
                    .ifPresent(entry -> mail.send(
                            appeals.moreAsked(file, open, entry), entry.at().toString(), file));
        }
    }

    @ApplicationModuleListener
    void on(PermitNews.AnswerOverdue news) {
        var file = mail.file(news.permit());
        last(file, PermitEvent.OVERDUE).ifPresent(entry -> {
            var occasion = entry.at().toString();
            switch (file.request()) {
                case FirstAppeal open -> mail.send(appeals.overdue(file, open, entry), occasion, file);
                case SecondAppeal open -> mail.send(appeals.overdue(file, open, entry), occasion, file);
                default -> {}
            }
        });
    }

    @ApplicationModuleListener
    void on(PermitNews.AppealDenied news) {
        var file = mail.file(news.permit());
        if (file.request() instanceof FirstAppealDenied denied) {
            mail.send(refusals.firstAppeal(file, denied), file);
        }
    }

    @ApplicationModuleListener
    void on(PermitNews.FinallyDenied news) {
        var file = mail.file(news.permit());
        if (file.request() instanceof FinallyDenied denied) {
            mail.send(refusals.secondAppeal(file, denied.last()), file);
        }
    }

    /// The school of residence can only release; any other yes is a permit. (R-IDP-16)
    @ApplicationModuleListener
    void on(PermitNews.AppealGranted news) {
        var file = mail.file(news.permit());
        if (file.request() instanceof AtRequestedSchool open && open.release() != null) {
            mail.send(notices.released(LetterKind.APPEAL_RELEASE, file, open.release(), open.deadline()), file);
        } else {
            var school = CaseFacts.letterhead(file.to());
            granted(LetterKind.FIRST_APPEAL_GRANTED, file, PermitEvent.APPEAL_GRANTED, school, facts.signed(file.to()));
        }
    }

    @ApplicationModuleListener
    void on(PermitNews.FinallyGranted news) {
        granted(
                LetterKind.SECOND_APPEAL_GRANTED,
                mail.file(news.permit()),
                PermitEvent.FINALLY_GRANTED,
                facts.district(),
                facts.signedByDistrict());
    }

    @ApplicationModuleListener
    void on(PermitNews.AttendResidence news) {
        var file = mail.file(news.permit());
        if (file.request() instanceof AttendResidence closed) {
            mail.send(appeals.attendResidence(file, closed), file);
        }
    }

    /// A permit that stands again keeps its first approval, so the day of the yes is in the timeline alone.
    private void granted(LetterKind kind, CaseFile file, PermitEvent yes, Letterhead by, Signature office) {
        if (file.request() instanceof Held held) {
            last(file, yes).ifPresent(entry -> {
                var on = mail.day(entry.at());
                var signature = signature(held.permit(), on, office);
                mail.send(
                        permits.permit(kind, file, held.permit(), on, by, signature),
                        entry.at().toString(),
                        file);
            });
        }
    }

    private static Signature signature(Permit permit, LocalDate on, Signature office) {
        return permit.approval().on().equals(on) ? CaseFacts.signed(permit.approval()) : office;
    }

    static Optional<Entry> last(CaseFile file, PermitEvent what) {
        return file.timeline().stream().filter(entry -> entry.what() == what).findFirst();
    }
}
