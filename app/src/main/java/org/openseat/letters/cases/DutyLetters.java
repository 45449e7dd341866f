package org.openseat.letters.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.cases.CaseId;
import org.openseat.cases.SignedStatement;
import org.openseat.district.SchoolCode;
import org.openseat.district.Semester;
import org.openseat.letters.Heading;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.LetterKind;
import org.openseat.letters.LetterPress;
import org.openseat.letters.Mail;
import org.openseat.letters.NoticeLetter;
import org.openseat.letters.Reader;
import org.openseat.permits.FamilyNotices;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes what schools owe families by their standing duties: the semester's reminder and the letter about a change.
/// (rules §6.8, §7 D22, D23)
///
/// A reminder is one kept text in both languages and a mail of the same words to each family: thousands of letters that
/// differ in nothing would be thousands of copies.
@Component
class DutyLetters implements FamilyNotices {

    private static final String HOME = "/home";
    private static final String BOTH_LANGUAGES = "es";

    private final CaseMail mail;
    private final NoticeFacts notices;
    private final LetterPress press;
    private final LetterDesk desk;
    private final SemesterNotices sent;
    private final Schools schools;
    private final Accounts accounts;

    DutyLetters(
            CaseMail mail,
            NoticeFacts notices,
            LetterPress press,
            LetterDesk desk,
            SemesterNotices sent,
            Schools schools,
            Accounts accounts) {
        this.mail = mail;
        this.notices = notices;
        this.press = press;
        this.desk = desk;
        this.sent = sent;
        this.schools = schools;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void changed(CaseId permit, DecidingSchool by, SignedStatement noted, String learned) {
        var file = mail.file(permit);
        mail.send(notices.changed(file, file.school(by), noted, learned), file);
    }

    @Override
    @Transactional
    public boolean remind(
            SchoolCode code, Semester semester, List<AccountId> families, SignedStatement by, Instant now) {
        var school = schools.find(code).orElseThrow();
        var text = press.print(reminder(school, semester, by), BOTH_LANGUAGES);
        if (!sent.add(code, semester, text, families.size(), by.by(), now)) {
            return false;
        }
        var occasion = "reminder:" + code.value() + ":" + semester.year().label() + ":" + semester.number() + ":";
        for (var family : families) {
            desk.tell(reader(family), reminder(occasion + family.value(), school), now);
        }
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reminder> reminders(Semester semester) {
        return sent.of(semester);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> reminder(SchoolCode school, Semester semester) {
        return sent.pdf(school, semester);
    }

    /// Addressed to all families at once: no name, no case.
    private static NoticeLetter reminder(School school, Semester semester, SignedStatement by) {
        var number = semester.year().label() + " · " + semester.number();
        var heading = new Heading(new UUID(0, 0), HOME, number, by.on(), CaseFacts.letterhead(school), "", List.of());
        return NoticeLetter.of(LetterKind.SEMESTER_REMINDER, heading, null, CaseFacts.signed(by), school.name())
                .linking(HOME);
    }

    private static Mail reminder(String occasion, School school) {
        return Mail.of(occasion, LetterKind.SEMESTER_REMINDER.mail(), HOME, school.name());
    }

    private Reader reader(AccountId family) {
        return Reader.of(accounts.contact(family));
    }
}
