package org.openseat.cases.told;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.record.Timeline;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.sheet.Letter;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sends what is written in a case to the family that filed it, once for each occasion, and says so in its timeline.
@Component
public class CaseMail {

    /// The occasion of the first letter of every case, its receipt.
    public static final String SUBMITTED = "submitted";

    private final JdbcClient sql;
    private final CaseKinds kinds;
    private final LetterDesk desk;
    private final WhoIsTold whoIsTold;
    private final Timeline timeline;
    private final Clock clock;

    CaseMail(JdbcClient sql, CaseKinds kinds, LetterDesk desk, WhoIsTold whoIsTold, Timeline timeline, Clock clock) {
        this.sql = sql;
        this.kinds = kinds;
        this.desk = desk;
        this.whoIsTold = whoIsTold;
        this.timeline = timeline;
        this.clock = clock;
    }

    /// What a message says of any case.
    ///
    /// @param path where it is on this site
    record About(CaseId id, String kind, String number, StudentId student, AccountId filedBy, String path) {}

    public ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /// Sends a letter of which there is only one of its kind a day.
    public void send(Letter letter) {
        send(letter, letter.heading().date());
    }

    /// Nothing happens for an occasion of which the family has had its letter: news may come twice.
    public void send(Letter letter, Object occasion) {
        var id = new CaseId(letter.heading().caseId());
        desk.write(letter, occasion.toString(), family(id), clock.instant())
                .ifPresent(written -> timeline.letterSent(id, now()));
    }

    /// Tells the family by mail alone.
    public void tell(Mail mail, CaseId id) {
        tell(mail, id, family(id));
    }

    /// Tells somebody else of the case, such as those who must act in it.
    public void tell(Mail mail, CaseId id, Reader reader) {
        desk.tell(reader, mail.about(id.value()), clock.instant());
    }

    /// Whom news of a case goes to.
    public Reader family(CaseId id) {
        var about = about(id).orElseThrow();
        return Reader.of(whoIsTold.about(about.student(), about.filedBy()));
    }

    Optional<About> about(CaseId id) {
        return sql.sql("select kind, number, student, filed_by from case_file where id = :id")
                .param("id", id.value())
                .query((row, n) -> new About(
                        id,
                        row.getString("kind"),
                        row.getString("number"),
                        new StudentId(row.getObject("student", UUID.class)),
                        new AccountId(row.getObject("filed_by", UUID.class)),
                        "/" + kinds.get(row.getString("kind")).path() + "/" + id))
                .optional();
    }
}
