package org.openseat.permits.letters.appeal;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.Letterheads;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.letters.sheet.Letterhead;
import org.openseat.letters.sheet.Signature;
import org.openseat.permits.Appealed.FinallyDenied;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.Permit;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.letters.CaseFacts;
import org.openseat.permits.letters.NoticeFacts;
import org.openseat.permits.letters.PermitFacts;
import org.openseat.permits.letters.PermitLetterKind;
import org.openseat.permits.letters.refusal.RefusalFacts;
import org.springframework.stereotype.Component;

/// Writes to the family at each step of an appeal. (rules §7 D20; R-IDP-25, R-IDP-26)
@Component
public class AppealLetters {

    private final CaseMail mail;
    private final CaseFacts facts;
    private final PermitFacts permits;
    private final RefusalFacts refusals;
    private final NoticeFacts notices;
    private final AppealNotices appeals;
    private final Letterheads heads;

    AppealLetters(
            CaseMail mail,
            CaseFacts facts,
            PermitFacts permits,
            RefusalFacts refusals,
            NoticeFacts notices,
            AppealNotices appeals,
            Letterheads heads) {
        this.heads = heads;
        this.mail = mail;
        this.facts = facts;
        this.permits = permits;
        this.refusals = refusals;
        this.notices = notices;
        this.appeals = appeals;
    }

    public void tell(CaseFile file, PermitEvent what) {
        switch (what) {
            case APPEALED, ESCALATED -> received(file);
            case MORE_ASKED -> moreAsked(file);
            case OVERDUE -> overdue(file);
            case APPEAL_GRANTED -> granted(file);
            case FINALLY_GRANTED ->
                granted(
                        PermitLetterKind.SECOND_APPEAL_GRANTED,
                        file,
                        PermitEvent.FINALLY_GRANTED,
                        heads.district(),
                        heads.signedByDistrict());
            case APPEAL_DENIED, FINALLY_DENIED, ATTEND_RESIDENCE -> no(file);
            default -> {}
        }
    }

    private void received(CaseFile file) {
        switch (file.request()) {
            case FirstAppeal open ->
                mail.send(appeals.received(file, open), "first " + open.appeal().received());
            case SecondAppeal open ->
                mail.send(
                        appeals.received(file, open), "second " + open.second().received());
            case PermitRequest _ -> {}
        }
    }

    private void moreAsked(CaseFile file) {
        if (file.request() instanceof FirstAppeal open) {
            last(file, PermitEvent.MORE_ASKED)
                    .ifPresent(entry -> mail.send(appeals.moreAsked(file, open, entry), entry.at()));
        }
    }

    private void overdue(CaseFile file) {
        last(file, PermitEvent.OVERDUE).ifPresent(entry -> {
            switch (file.request()) {
                case FirstAppeal open -> mail.send(appeals.overdue(file, open, entry), entry.at());
                case SecondAppeal open -> mail.send(appeals.overdue(file, open, entry), entry.at());
                case PermitRequest _ -> {}
            }
        });
    }

    private void no(CaseFile file) {
        switch (file.request()) {
            case FirstAppealDenied denied -> mail.send(refusals.firstAppeal(file, denied));
            case FinallyDenied denied -> mail.send(refusals.secondAppeal(file, denied));
            case AttendResidence closed -> mail.send(appeals.attendResidence(file, closed));
            case PermitRequest _ -> {}
        }
    }

    /// The school of residence can only release; any other yes is a permit. (R-IDP-16)
    private void granted(CaseFile file) {
        if (file.request() instanceof AtRequestedSchool open && open.release() != null) {
            mail.send(notices.released(PermitLetterKind.APPEAL_RELEASE, file, open.release(), open.deadline()));
        } else {
            var school = Letterheads.of(file.to());
            granted(
                    PermitLetterKind.FIRST_APPEAL_GRANTED,
                    file,
                    PermitEvent.APPEAL_GRANTED,
                    school,
                    facts.signed(file.to()));
        }
    }

    /// A permit that stands again keeps its first approval, so the day of the yes is in the timeline alone.
    private void granted(LetterKind kind, CaseFile file, PermitEvent yes, Letterhead by, Signature office) {
        if (file.request() instanceof Held held) {
            last(file, yes).ifPresent(entry -> {
                var on = mail.day(entry.at());
                var signature = signature(held.permit(), on, office);
                mail.send(permits.permit(kind, file, held.permit(), on, by, signature), entry.at());
            });
        }
    }

    private static Signature signature(Permit permit, LocalDate on, Signature office) {
        return permit.approval().on().equals(on) ? Letterheads.signed(permit.approval()) : office;
    }

    public static Optional<Entry> last(CaseFile file, PermitEvent what) {
        return file.timeline().stream().filter(entry -> entry.what() == what).findFirst();
    }
}
