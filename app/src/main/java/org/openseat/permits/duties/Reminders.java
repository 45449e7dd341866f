package org.openseat.permits.duties;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.district.SchoolCode;
import org.openseat.district.Semester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom a school reminds, and which reminders were ordered.
@Repository
class Reminders {

    /// Families of the students who are enrolled at the school or hold a permit for it.
    private static final String FAMILIES = """
            from may_act_for m join student s on s.id = m.student
            where (s.school = :school and s.enrolled
                   or exists (select from permit_request p
                               where p.student = s.id and p.to_school = :school
                                 and p.state in ('GRANTED', 'ATTENDING')))""";

    private final JdbcClient sql;

    Reminders(JdbcClient sql) {
        this.sql = sql;
    }

    List<AccountId> families(SchoolCode school) {
        return sql.sql("select distinct m.account " + FAMILIES + " order by 1")
                .param("school", school.value())
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    int count(SchoolCode school) {
        return sql.sql("select count(distinct m.account) " + FAMILIES)
                .param("school", school.value())
                .query(Integer.class)
                .single();
    }

    /// False when it was ordered before: two presses, or two people, are one reminder.
    boolean order(SchoolCode school, Semester semester, AccountId by, Instant at) {
        return sql.sql("""
                insert into semester_order (school, school_year, semester, ordered_by, ordered_at)
                values (:school, :year, :semester, :by, :at) on conflict do nothing""")
                        .param("school", school.value())
                        .param("year", semester.year().label())
                        .param("semester", semester.number())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Set<SchoolCode> ordered(Semester semester) {
        return sql.sql("select school from semester_order where school_year = :year and semester = :semester")
                .param("year", semester.year().label())
                .param("semester", semester.number())
                .query((row, n) -> new SchoolCode(row.getString("school")))
                .set();
    }
}
