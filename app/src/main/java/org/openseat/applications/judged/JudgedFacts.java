package org.openseat.applications.judged;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.schools.Address;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what eligibility is judged by, one row a choice, for all applications of a cycle or for one.
@Repository
class JudgedFacts {

    private final JdbcClient sql;

    JudgedFacts(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param inDistrict whether the child is in one of the district's schools
    record Asked(
            CaseId application,
            StudentId student,
            Grade now,
            Grade next,
            boolean inDistrict,
            Address home,
            String program,
            Window window) {}

    /// The home is the one in the school's records where there is one. (R-CHO-10)
    List<Asked> read(SchoolYear cycle, @Nullable CaseId only) {
        return sql.sql("""
                select a.id, a.student, s.grade, a.request #>> '{sent,answers,grade}' as next_grade,
                       coalesce(s.enrolled, false) as in_district, h.street, h.apartment, h.city, h.zip,
                       c.program, c."window"
                  from application a
                  join student s on s.id = a.student
                  join application_choice c on c.application = a.id
                  cross join lateral (
                       select s.street, s.apartment, s.city, s.zip where s.enrolled and s.street is not null
                       union all
                       select r.street, r.apartment, r.city, r.zip
                         from jsonb_to_record(a.request #> '{sent,answers,home}')
                              r (street text, apartment text, city text, zip text)
                        where s.enrolled is not true or s.street is null) h
                 where a.cycle = :cycle and a.state in ('Filed', 'InCycle')
                   and (cast(:only as uuid) is null or a.id = :only)
                 order by a.id, c.program""")
                .param("cycle", cycle.label())
                .param("only", only == null ? null : only.value())
                .query((row, _) -> asked(row))
                .list();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new CaseId(row.getObject("id", UUID.class)),
                new StudentId(row.getObject("student", UUID.class)),
                Grade.parse(row.getString("grade")),
                Grade.valueOf(row.getString("next_grade")),
                row.getBoolean("in_district"),
                new Address(
                        row.getString("street"),
                        Optional.ofNullable(row.getString("apartment")),
                        row.getString("city"),
                        row.getString("zip")),
                row.getString("program"),
                Window.valueOf(row.getString("window")));
    }
}
