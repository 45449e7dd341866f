package org.openseat.permits.letters.duty;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.cases.CaseId;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.Letterheads;
import org.openseat.district.SchoolCode;
import org.openseat.district.Semester;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.press.LetterPress;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.sheet.Heading;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.permits.letters.CaseFacts;
import org.openseat.permits.letters.NoticeFacts;
import org.openseat.permits.letters.PermitLetterKind;
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
public class DutyLetters {

    private static final String HOME = "/home";
    /// A letter in Spanish carries the English after it.
    public static final String BOTH_LANGUAGES = "es";

    private final CaseMail mail;
    private final NoticeFacts notices;
    private final LetterPress press;
    private final LetterDesk desk;
    private final SemesterNotices sent;
    private final Schools schools;
    private final Accounts accounts;
    private final CaseFacts facts;

    DutyLetters(
            CaseMail mail,
            NoticeFacts notices,
            LetterPress press,
            LetterDesk desk,
            SemesterNotices sent,
            Schools schools,
            Accounts accounts,
            CaseFacts facts) {
        this.facts = facts;
        this.mail = mail;
        this.notices = notices;
        this.press = press;
        this.desk = desk;
        this.sent = sent;
        this.schools = schools;
        this.accounts = accounts;
    }

    /// A reminder that a school has sent: when, to how many families, and the fingerprint of the kept text.
    public record Reminder(SchoolCode school, Instant at, int recipients, String proof) {}

    /// Writes to the family of a permit that the school has learned of a change it was not told of. (R-IDP-32)
    ///
    /// @param by the school that learned of it; `noted` is who signs, and the day of the letter
    /// @param learned what the school has heard, as the family reads it
    @Transactional
    public void changed(CaseId permit, DecidingSchool by, SignedStatement noted, String learned) {
        var file = facts.file(permit);
        mail.send(notices.changed(file, file.school(by), noted, learned));
    }

    /// Reminds these families to report changes, and keeps the text as proof; false, and nothing is sent, when the
    /// school has done so already this semester. (R-IDP-31)
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

    /// The same by mail to an address that belongs to no account, as the student information system has it.
    @Transactional
    public void remindAt(School school, Semester semester, String email, String language, Instant now) {
        var occasion = "reminder:" + school.code().value() + ":"
                + semester.year().label() + ":" + semester.number() + ":" + email.toLowerCase(Locale.ROOT);
        desk.tell(new Reader(null, email, language), reminder(occasion, school), now);
    }

    /// The words of the reminder as the school sent it, in both languages, as HTML.
    @Transactional(readOnly = true)
    public Optional<String> text(SchoolCode school, Semester semester) {
        return sent.html(school, semester);
    }

    /// The reminders of a semester.
    @Transactional(readOnly = true)
    public List<Reminder> reminders(Semester semester) {
        return sent.of(semester);
    }

    /// The reminder as the school sent it, a PDF.
    @Transactional(readOnly = true)
    public Optional<byte[]> reminder(SchoolCode school, Semester semester) {
        return sent.pdf(school, semester);
    }

    /// Addressed to all families at once: no name, no case.
    private static NoticeLetter reminder(School school, Semester semester, SignedStatement by) {
        var number = semester.year().label() + " · " + semester.number();
        var heading = new Heading(new UUID(0, 0), HOME, number, by.on(), Letterheads.of(school), "", List.of());
        return NoticeLetter.of(
                        PermitLetterKind.SEMESTER_REMINDER, heading, List.of(), Letterheads.signed(by), school.name())
                .linking(HOME);
    }

    private static Mail reminder(String occasion, School school) {
        return Mail.of(occasion, PermitLetterKind.SEMESTER_REMINDER.mail(), HOME, school.name());
    }

    private Reader reader(AccountId family) {
        return Reader.of(accounts.contact(family));
    }
}
