package org.openseat.portal;

import java.util.ArrayList;
import java.util.List;
import org.openseat.pack.Problem;
import org.openseat.pack.SchoolRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what the school's systems say: a child's session, year or telephones are replaced where the files speak of
/// them, and stay as they were where the files are silent.
@Component
public class SchoolRecordIntake {

    private static final String TABLES = """
            create temporary table feed_session (id text, title text, begins date, ends date) on commit drop;
            create temporary table feed_line_person
                (id text, district_id text, name text, phone text, agents text, gone boolean, changed timestamptz, line int)
                on commit drop;
            create temporary table feed_line_grade
                (id text, person text, session text, class text, title text, grade text, taken_back boolean,
                 changed timestamptz, line int) on commit drop;
            create temporary table feed_attendance
                (district_id text, year text, as_of date, days int, absent int, tardy int) on commit drop;
            create temporary table feed_credits (district_id text, as_of date, earned numeric, required numeric)
                on commit drop;
            """;

    private final Pour pour;
    private final GradeIntake grades;
    private final PhoneIntake phones;
    private final JdbcClient sql;

    SchoolRecordIntake(Pour pour, GradeIntake grades, PhoneIntake phones, JdbcClient sql) {
        this.pour = pour;
        this.grades = grades;
        this.phones = phones;
        this.sql = sql;
    }

    /// The students must be taken in already; what is said of others is left out. Answers what was odd.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Problem> takeIn(SchoolRecords records) {
        sql.sql(TABLES).update();
        pour(records);
        sql.sql(LATEST).update();
        var notes = new ArrayList<Problem>();
        note(notes, "feed_line_person", "feed_person", SchoolRecords.PEOPLE_FILE);
        note(notes, "feed_line_grade", "feed_grade", SchoolRecords.RESULTS_FILE);
        notes.addAll(grades.takeIn());
        notes.addAll(phones.takeIn());
        sql.sql(ATTENDANCE).update();
        sql.sql(CREDITS).update();
        return notes;
    }

    private void note(List<Problem> notes, String lines, String latest, String file) {
        var twice = sql.sql("select (select count(*) from " + lines + ") - (select count(*) from " + latest + ")")
                .query(Integer.class)
                .single();
        if (twice > 0) {
            notes.add(new Problem(
                    file,
                    0,
                    "lines with the sourcedId of another line: " + twice + "; of those, the one changed last holds"));
        }
    }

    private void pour(SchoolRecords records) {
        pour.into(
                "feed_session",
                line -> records.sessions(one -> line.of(one.id(), one.title(), one.begins(), one.ends())));
        pour.into(
                "feed_line_person",
                line -> records.people(one -> line.of(
                        one.id(),
                        one.districtId(),
                        one.name(),
                        one.phone(),
                        String.join(",", one.agents()),
                        one.gone(),
                        one.written().changed(),
                        one.written().line())));
        pour.into(
                "feed_line_grade",
                line -> records.grades(one -> line.of(
                        one.id(),
                        one.person(),
                        one.session(),
                        one.classId(),
                        one.title(),
                        one.grade(),
                        one.takenBack(),
                        one.written().changed(),
                        one.written().line())));
        pour.into(
                "feed_attendance",
                line -> records.attendance(
                        one -> line.of(one.student(), one.year(), one.asOf(), one.days(), one.absent(), one.tardy())));
        pour.into(
                "feed_credits",
                line -> records.credits(one -> line.of(one.student(), one.asOf(), one.earned(), one.required())));
    }

    /// Of several lines with one id the one changed last, or else the one further down ([SchoolRecords.Written]).
    private static final String LATEST = """
            create temporary table feed_person on commit drop as
            select distinct on (id) * from feed_line_person order by id, changed desc nulls last, line desc;
            create temporary table feed_grade on commit drop as
            select distinct on (id) * from feed_line_grade order by id, changed desc nulls last, line desc;
            create temporary table feed_child on commit drop as
            select p.id as person, s.id as student, p.agents
            from feed_person p join student s on s.district_id = p.district_id
            where not p.gone;
            analyze feed_person, feed_grade, feed_child, feed_attendance, feed_credits;
            """;

    private static final String ATTENDANCE = """
            insert into portal_attendance (student, year, as_of, days, absent, tardy)
            select distinct on (s.id, f.year) s.id, f.year, f.as_of, f.days, f.absent, f.tardy
            from feed_attendance f join student s on s.district_id = f.district_id
            order by s.id, f.year, f.as_of desc, f.days desc
            on conflict (student, year) do update set (as_of, days, absent, tardy)
                = (excluded.as_of, excluded.days, excluded.absent, excluded.tardy)
            where (portal_attendance.as_of, portal_attendance.days, portal_attendance.absent, portal_attendance.tardy)
                is distinct from (excluded.as_of, excluded.days, excluded.absent, excluded.tardy)
            """;

    private static final String CREDITS = """
            insert into portal_credits (student, as_of, earned, required)
            select distinct on (s.id) s.id, f.as_of, f.earned, f.required
            from feed_credits f join student s on s.district_id = f.district_id
            order by s.id, f.as_of desc, f.earned desc
            on conflict (student) do update set (as_of, earned, required)
                = (excluded.as_of, excluded.earned, excluded.required)
            where (portal_credits.as_of, portal_credits.earned, portal_credits.required)
                is distinct from (excluded.as_of, excluded.earned, excluded.required)
            """;
}
