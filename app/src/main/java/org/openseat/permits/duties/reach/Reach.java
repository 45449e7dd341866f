package org.openseat.permits.duties.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.AccountId;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.Semester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of the students whose families have no account, and of the sheets that were printed for them.
@Repository
public class Reach {

    /// One reminder of a school.
    public record Of(SchoolCode school, Semester semester) {}

    /// A student whose family is reached on paper or not at all.
    ///
    /// @param address line by line; none where nobody knows where the child lives
    public record Family(String child, String grade, List<String> address) {}

    /// Sheets that somebody printed.
    public record Print(int part, int sheets, String by, Instant at) {}

    /// A mail address that the student information system has of a guardian.
    record Address(String email, String language) {}

    private final JdbcClient sql;

    Reach(JdbcClient sql) {
        this.sql = sql;
    }

    /// Writes down how each family without an account is reached. One whom a court order keeps from the child may be
    /// the
    /// guardian that the system names: then it goes on paper, to where the child lives. (R-ACC-18)
    void note(Of reminder) {
        with(sql.sql("""
                insert into semester_reach (school, school_year, semester, student, way)
                select :school, :year, :semester, s.id,
                       case when s.guardian_email like '%_@_%'
                                 and not exists (select from closed_child c where c.student = s.id) then 'MAIL'
                            when coalesce(s.street, '') <> '' then 'PAPER'
                            else 'NONE' end
                  from student s
                 where (s.school = :school and s.enrolled
                        or exists (select from permit_request p
                                    where p.student = s.id and p.to_school = :school
                                      and p.state in ('GRANTED', 'ATTENDING')))
                   and not exists (select from may_act_for m where m.student = s.id)"""), reminder).update();
    }

    /// Each address once, however many children it has here.
    List<Address> mails(Of reminder) {
        return with(sql.sql("""
                select distinct on (lower(s.guardian_email)) s.guardian_email, coalesce(s.guardian_language, 'en') as language
                  from semester_reach r join student s on s.id = r.student
                 where r.school = :school and r.school_year = :year and r.semester = :semester and r.way = 'MAIL'
                 order by lower(s.guardian_email), s.id"""), reminder)
                .query((row, n) -> new Address(row.getString("guardian_email"), row.getString("language")))
                .list();
    }

    /// How many students are reached in this way.
    public int count(Of reminder, String way) {
        return with(sql.sql("""
                select count(*) from semester_reach
                 where school = :school and school_year = :year and semester = :semester and way = :way"""), reminder)
                .param("way", way)
                .query(Integer.class)
                .single();
    }

    /// In the order of a school's lists: by grade, then by name.
    public List<Family> families(Of reminder, String way, int from, int most) {
        return with(sql.sql("""
                select s.first_name, s.last_name, s.grade, s.street, s.apartment, s.city, s.zip
                  from semester_reach r join student s on s.id = r.student
                 where r.school = :school and r.school_year = :year and r.semester = :semester and r.way = :way
                 order by array_position(:grades, s.grade), s.last_name collate names, s.first_name collate names, s.id
                 offset :from limit :most"""), reminder)
                .param("way", way)
                .param("grades", Stream.of(Grade.values()).map(Grade::code).toArray(String[]::new))
                .param("from", from)
                .param("most", most)
                .query(Reach::family)
                .list();
    }

    private static Family family(ResultSet row, int number) throws SQLException {
        var street = Optional.ofNullable(row.getString("street")).orElse("");
        var apartment = Optional.ofNullable(row.getString("apartment")).map(at -> " " + at);
        var place = Optional.ofNullable(row.getString("city")).orElse("") + " "
                + Optional.ofNullable(row.getString("zip")).orElse("");
        return new Family(
                (row.getString("first_name") + " " + row.getString("last_name")).strip(),
                row.getString("grade"),
                street.isEmpty() ? List.of() : List.of(street + apartment.orElse(""), place.strip()));
    }

    void printed(Of reminder, int part, int sheets, AccountId by, Instant at) {
        with(sql.sql("""
                insert into semester_print (school, school_year, semester, part, sheets, printed_by, printed_at)
                values (:school, :year, :semester, :part, :sheets, :by, :at)"""), reminder)
                .param("part", part)
                .param("sheets", sheets)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The latest first.
    List<Print> prints(Of reminder) {
        return with(sql.sql("""
                select p.part, p.sheets, a.display_name, p.printed_at
                  from semester_print p join account a on a.id = p.printed_by
                 where p.school = :school and p.school_year = :year and p.semester = :semester
                 order by p.id desc"""), reminder)
                .query((row, n) -> new Print(
                        row.getInt("part"),
                        row.getInt("sheets"),
                        row.getString("display_name"),
                        row.getObject("printed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Of reminder) {
        return statement
                .param("school", reminder.school().value())
                .param("year", reminder.semester().year().label())
                .param("semester", reminder.semester().number());
    }
}
