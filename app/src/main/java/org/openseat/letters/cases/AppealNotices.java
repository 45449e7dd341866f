package org.openseat.letters.cases;

import org.openseat.cases.KeptDeadline;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.letters.LetterKind;
import org.openseat.letters.Letterhead;
import org.openseat.letters.NoticeLetter;
import org.openseat.letters.Signature;
import org.openseat.letters.Wording;
import org.openseat.permits.Appeal;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.FirstAppeal;
import org.openseat.permits.PermitRequest.SecondAppeal;
import org.openseat.rulebook.PermitClock;
import org.springframework.stereotype.Component;

/// Takes from a case file what the letters of one page about an appeal say. (BUL-5347 §V)
@Component
class AppealNotices {

    private final CaseFacts facts;
    private final CaseMail mail;

    AppealNotices(CaseFacts facts, CaseMail mail) {
        this.facts = facts;
        this.mail = mail;
    }

    NoticeLetter received(CaseFile file, FirstAppeal open) {
        var school = file.school(open.against().school());
        return received(
                file,
                open.appeal(),
                CaseFacts.letterhead(school),
                facts.signed(school),
                any -> school.name(),
                open.deadline());
    }

    NoticeLetter received(CaseFile file, SecondAppeal open) {
        return received(
                file, open.second(), facts.district(), facts.signedByDistrict(), facts.appealBody(), open.deadline());
    }

    private static NoticeLetter received(
            CaseFile file,
            Appeal appeal,
            Letterhead from,
            Signature signature,
            Wording by,
            KeptDeadline<PermitClock> answer) {
        return NoticeFacts.notice(
                        LetterKind.APPEAL_RECEIVED, file, appeal.received(), from, signature, by, appeal.received())
                .due(answer.date(), CaseFacts.counted(answer))
                .linking(CaseFacts.path(file));
    }

    /// @param question the timeline's entry with what the school asks (T14)
    NoticeLetter moreAsked(CaseFile file, FirstAppeal open, Entry question) {
        var school = file.school(open.against().school());
        return NoticeFacts.notice(
                        LetterKind.APPEAL_MORE_ASKED,
                        file,
                        mail.day(question.at()),
                        school,
                        facts.signed(school),
                        school.name())
                .quoting(question.why())
                .due(open.deadline().date(), CaseFacts.counted(open.deadline()))
                .linking(CaseFacts.path(file) + "/more");
    }

    /// The school is late: the family need not wait. (R-IDP-27)
    NoticeLetter overdue(CaseFile file, FirstAppeal open, Entry noted) {
        return overdue(file, open.deadline(), noted, "first").linking(CaseFacts.appeal(file));
    }

    NoticeLetter overdue(CaseFile file, SecondAppeal open, Entry noted) {
        return overdue(file, open.deadline(), noted, "second").linking(CaseFacts.path(file));
    }

    private NoticeLetter overdue(CaseFile file, KeptDeadline<PermitClock> missed, Entry noted, String level) {
        var now = facts.words(LetterKind.APPEAL_OVERDUE.words(level));
        return NoticeFacts.notice(
                LetterKind.APPEAL_OVERDUE,
                file,
                mail.day(noted.at()),
                facts.district(),
                facts.signedByDistrict(),
                missed.date(),
                now);
    }

    NoticeLetter attendResidence(CaseFile file, AttendResidence closed) {
        var school = file.school(closed.against().school());
        return NoticeFacts.notice(LetterKind.ATTEND_RESIDENCE, file, closed.on(), school, facts.signed(school))
                .goingTo(CaseFacts.letterhead(file.from()));
    }
}
