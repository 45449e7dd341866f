package org.openseat.offers.file;

import java.time.Instant;
import java.time.ZoneOffset;
import org.openseat.cases.CaseId;
import org.openseat.district.SchoolYear;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a child's year on a waiting list came to, and the points it has for the years before. (R-PTS-9, R-PTS-16)
@Repository
public class ListYears {

    /// Why a year counts or does not.
    public enum Why {
        DECLINED,
        EXPIRED,
        ACCEPTED
    }

    private final JdbcClient sql;

    ListYears(JdbcClient sql) {
        this.sql = sql;
    }

    /// The year earns nothing; what was written first stands.
    public void lost(StudentId child, SchoolYear cycle, Why why, Instant at) {
        sql.sql("""
                insert into list_year (student, cycle, credited, why, at) values (:child, :cycle, false, :why, :at)
                on conflict do nothing""")
                .param("child", child.value())
                .param("cycle", cycle.label())
                .param("why", why.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The points for waiting lists that a child could still lose.
    public int points(CaseId application) {
        return sql.sql("""
                select f.list_points from offer_family f
                 where f.application = :application
                   and not exists (select from list_year y
                                    where y.student = f.student and y.cycle = f.cycle and not y.credited)""")
                .param("application", application.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
