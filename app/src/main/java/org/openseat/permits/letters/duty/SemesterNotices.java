package org.openseat.permits.letters.duty;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.district.SchoolCode;
import org.openseat.district.Semester;
import org.openseat.letters.press.LetterPress.Printed;
import org.openseat.permits.letters.PermitLetterKind;
import org.openseat.permits.letters.duty.DutyLetters.Reminder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the reminders that schools have sent, one a school and semester. (R-IDP-31)
@Component
class SemesterNotices {

    private final JdbcClient sql;

    SemesterNotices(JdbcClient sql) {
        this.sql = sql;
    }

    /// False, and nothing is written, when the school has sent this semester's already.
    boolean add(SchoolCode school, Semester semester, Printed text, int recipients, AccountId by, Instant now) {
        return sql.sql("""
                insert into semester_notice (school, school_year, semester, sent_at, recipients, version, html, pdf,
                                             proof_sha256, sent_by)
                values (:school, :year, :semester, :now, :recipients, :version, :html, :pdf, :sha256, :by)
                on conflict do nothing""")
                        .param("school", school.value())
                        .param("year", semester.year().label())
                        .param("semester", semester.number())
                        .param("now", Timestamp.from(now))
                        .param("recipients", recipients)
                        .param("version", PermitLetterKind.SEMESTER_REMINDER.version())
                        .param("html", text.html())
                        .param("pdf", text.pdf())
                        .param("sha256", text.sha256())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    List<Reminder> of(Semester semester) {
        return sql.sql("""
                select school, sent_at, recipients, proof_sha256 from semester_notice
                where school_year = :year and semester = :semester order by school""")
                .param("year", semester.year().label())
                .param("semester", semester.number())
                .query((row, n) -> new Reminder(
                        new SchoolCode(row.getString("school")),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getInt("recipients"),
                        row.getString("proof_sha256")))
                .list();
    }

    Optional<String> html(SchoolCode school, Semester semester) {
        return sql.sql("""
                select html from semester_notice
                where school = :school and school_year = :year and semester = :semester""")
                .param("school", school.value())
                .param("year", semester.year().label())
                .param("semester", semester.number())
                .query(String.class)
                .optional();
    }

    Optional<byte[]> pdf(SchoolCode school, Semester semester) {
        return sql.sql("""
                select pdf from semester_notice
                where school = :school and school_year = :year and semester = :semester""")
                .param("school", school.value())
                .param("year", semester.year().label())
                .param("semester", semester.number())
                .query((row, n) -> row.getBytes("pdf"))
                .optional();
    }
}
