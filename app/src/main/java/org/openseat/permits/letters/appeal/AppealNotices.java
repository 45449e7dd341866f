package org.openseat.permits.letters.appeal;

import org.openseat.cases.KeptDeadline;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.Letterheads;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Letterhead;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.letters.sheet.Signature;
import org.openseat.permits.Appeal;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.letters.CaseFacts;
import org.openseat.permits.letters.NoticeFacts;
import org.openseat.permits.letters.PermitLetterKind;
import org.openseat.rulebook.PermitClock;
import org.springframework.stereotype.Component;

/// Takes from a case file what the letters of one page about an appeal say. (BUL-5347 §V)
@Component
public class AppealNotices {

    private final CaseFacts facts;
    private final CaseMail mail;
    private final NoticeFacts notices;
    private final Letterheads heads;

    AppealNotices(CaseFacts facts, CaseMail mail, Letterheads heads, NoticeFacts notices) {
        this.notices = notices;
        this.heads = heads;
        this.facts = facts;
        this.mail = mail;
    }

    public NoticeLetter received(CaseFile file, FirstAppeal open) {
        var school = file.school(open.against().school());
        return received(
                file,
                open.appeal(),
                Letterheads.of(school),
                facts.signed(school),
                any -> school.name(),
                open.deadline());
    }

    public NoticeLetter received(CaseFile file, SecondAppeal open) {
        return received(
                file,
                open.second(),
                facts.lastOffice(open.against()),
                heads.signedByDistrict(),
                facts.appealBody(),
                open.deadline());
    }

    private NoticeLetter received(
            CaseFile file,
            Appeal appeal,
            Letterhead from,
            Signature signature,
            Wording by,
            KeptDeadline<PermitClock> answer) {
        return notices.notice(
                        PermitLetterKind.APPEAL_RECEIVED,
                        file,
                        appeal.received(),
                        from,
                        signature,
                        by,
                        appeal.received())
                .due(answer.date(), Letterheads.counted(answer))
                .linking(CaseFacts.path(file));
    }

    /// @param question the timeline's entry with what the school asks (T14)
    public NoticeLetter moreAsked(CaseFile file, FirstAppeal open, Entry question) {
        var school = file.school(open.against().school());
        return notices.notice(
                        PermitLetterKind.APPEAL_MORE_ASKED,
                        file,
                        mail.day(question.at()),
                        school,
                        facts.signed(school),
                        school.name())
                .quoting(question.why())
                .due(open.deadline().date(), Letterheads.counted(open.deadline()))
                .linking(CaseFacts.path(file) + "/more");
    }

    /// The school is late: the family need not wait. (R-IDP-27)
    public NoticeLetter overdue(CaseFile file, FirstAppeal open, Entry noted) {
        return overdue(file, open.deadline(), noted, "first").linking(CaseFacts.appeal(file));
    }

    public NoticeLetter overdue(CaseFile file, SecondAppeal open, Entry noted) {
        return overdue(file, open.deadline(), noted, "second").linking(CaseFacts.path(file));
    }

    private NoticeLetter overdue(CaseFile file, KeptDeadline<PermitClock> missed, Entry noted, String level) {
        var now = heads.words(PermitLetterKind.APPEAL_OVERDUE.words(level));
        return notices.notice(
                PermitLetterKind.APPEAL_OVERDUE,
                file,
                mail.day(noted.at()),
                heads.district(),
                heads.signedByDistrict(),
                missed.date(),
                now);
    }

    public NoticeLetter attendResidence(CaseFile file, AttendResidence closed) {
        var school = file.school(closed.against().school());
        return notices.notice(PermitLetterKind.ATTEND_RESIDENCE, file, closed.on(), school, facts.signed(school))
                .goingTo(Letterheads.of(file.from()));
    }
}
