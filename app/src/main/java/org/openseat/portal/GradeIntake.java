package org.openseat.portal;

import java.util.List;
import org.openseat.pack.Problem;
import org.openseat.pack.SchoolRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts the grades of a feed into their table: a child's session in the feed replaces that session, and no other.
@Component
class GradeIntake {

    private final JdbcClient sql;

    GradeIntake(JdbcClient sql) {
        this.sql = sql;
    }

    /// Answers what was odd.
    List<Problem> takeIn() {
        sql.sql(SESSIONS).update();
        sql.sql(SAID).update();
        sql.sql(GONE).update();
        sql.sql(UPSERT).update();
        var several = sql.sql(SEVERAL).query(Integer.class).single();
        return several == 0
                ? List.of()
                : List.of(new Problem(
                        SchoolRecords.RESULTS_FILE,
                        0,
                        "more than one final grade of a child for a class and session: " + several
                                + "; of those, the one changed last is shown"));
    }

    private static final String SESSIONS = """
            insert into portal_session (id, title, begins, ends) select id, title, begins, ends from feed_session
            on conflict (id) do update set (title, begins, ends) = (excluded.title, excluded.begins, excluded.ends)
            """;

    /// When a class has several results for one session, one that stands goes before one taken back, and one that
    /// can be read before one that cannot; of those, the one changed last.
    private static final String SAID = """
            create temporary table feed_said on commit drop as
            select distinct on (c.student, f.session, f.class)
                   c.student, f.session, f.class, f.title, f.grade, f.taken_back,
                   count(f.grade) over (partition by c.student, f.session, f.class) as grades
            from feed_grade f join feed_child c on c.person = f.person
            order by c.student, f.session, f.class, f.taken_back, f.grade is null, f.changed desc nulls last, f.line desc
            """;

    private static final String SEVERAL = "select count(*) from feed_said where grades > 1";

    /// What stands in a line that cannot be read stays as it was.
    private static final String GONE = """
            delete from portal_grade g
            using (select distinct student, session from feed_said) mentioned
            where g.student = mentioned.student and g.session = mentioned.session
              and not exists (select from feed_said f
                              where f.student = g.student and f.session = g.session and f.class = g.class
                                and not f.taken_back)
            """;

    private static final String UPSERT = """
            insert into portal_grade (student, session, class, title, grade)
            select student, session, class, title, grade from feed_said where grade is not null
            on conflict (student, session, class) do update set (title, grade) = (excluded.title, excluded.grade)
            where (portal_grade.title, portal_grade.grade) is distinct from (excluded.title, excluded.grade)
            """;
}
