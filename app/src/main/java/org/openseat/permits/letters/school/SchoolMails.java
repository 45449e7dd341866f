package org.openseat.permits.letters.school;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.accounts.Role;
import org.openseat.cases.CaseNews;
import org.openseat.cases.told.CaseMail;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.permits.Appealed;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.letters.CaseFacts;
import org.openseat.permits.letters.appeal.AppealLetters;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells schools at once how an appeal was answered (BUL-5347 §V.B.9), the school whose turn it is that its day has
/// passed, and the permit office that a home lies outside the district (§II.C.8). A mail names the case by its
/// number alone.
@Component
class SchoolMails {

    private final CaseFacts facts;
    private final CaseMail mail;
    private final Accounts accounts;

    SchoolMails(CaseFacts facts, CaseMail mail, Accounts accounts) {
        this.facts = facts;
        this.mail = mail;
        this.accounts = accounts;
    }

    @ApplicationModuleListener(
            condition =
                    "#news.is('PERMIT', 'APPEAL_GRANTED', 'APPEAL_DENIED', 'FINALLY_GRANTED', 'FINALLY_DENIED', 'LATE', 'REFERRED', 'CORRECTED', 'REOPENED', 'TURN_TAKEN')")
    void on(CaseNews.Moved news) {
        var file = facts.file(news.id());
        var what = PermitEvent.valueOf(news.event());
        switch (what) {
            case LATE -> tell(turn(file), "late", file, what);
            case CORRECTED -> tell(concerned(file, false), "mended", file, what);
            case REOPENED -> tell(concerned(file, true), "mended", file, what);
            case TURN_TAKEN -> tell(turn(file), "taken", file, what);
            case REFERRED -> tell(accounts.with(Role.DISTRICT), "referred", file, what);
            default -> tell(schools(file), "answered", file, what);
        }
    }

    /// A school that was asked by mistake hears nothing of where it went; its lists no longer have it. One whose
    /// release
    /// was a mistake knew of it.
    private List<Contact> concerned(CaseFile file, boolean sameSchool) {
        var residence = accounts.staffOf(file.from().code());
        var knows = sameSchool && AppealLetters.last(file, PermitEvent.RELEASED).isPresent();
        return file.request() instanceof AtResidenceSchool && !knows ? residence : both(file, residence);
    }

    private List<Contact> both(CaseFile file, List<Contact> residence) {
        return Stream.concat(residence.stream(), accounts.staffOf(file.to().code()).stream())
                .distinct()
                .toList();
    }

    private List<Contact> turn(CaseFile file) {
        return switch (file.request()) {
            case AtResidenceSchool _ -> accounts.staffOf(file.from().code());
            case Undecided _ -> accounts.staffOf(file.to().code());
            default -> List.of();
        };
    }

    /// The requested school knows nothing of a request that was never released to it. (R-ROL-3)
    private List<Contact> schools(CaseFile file) {
        var never = file.request() instanceof Appealed appealed && appealed.against() instanceof DeniedByResidence;
        var residence = accounts.staffOf(file.from().code());
        return never ? residence : both(file, residence);
    }

    /// Once each, for each time that it happened.
    private void tell(List<Contact> readers, String how, CaseFile file, PermitEvent what) {
        AppealLetters.last(file, what)
                .ifPresent(entry -> readers.forEach(reader -> mail.tell(
                        Mail.of(
                                "school." + how + ":" + file.packet().id() + ":" + entry.at() + ":" + reader.id(),
                                "permits.letters.mail.school." + how,
                                file.path(),
                                file.packet().number().value()),
                        file.packet().id(),
                        Reader.of(reader))));
    }
}
