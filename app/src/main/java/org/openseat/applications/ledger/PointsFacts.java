package org.openseat.applications.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.schools.Address;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what points are computed from, for all applications of a cycle in one question to the database, so that all
/// are of the same instant.
@Repository
class PointsFacts {

    private final JdbcClient sql;

    PointsFacts(JdbcClient sql) {
        this.sql = sql;
    }

    List<Asking> all(SchoolYear cycle) {
        return read(cycle, null);
    }

    /// Nothing when the application asks for no magnet, or does not count.
    Optional<Asking> of(SchoolYear cycle, CaseId application) {
        return read(cycle, application).stream().findFirst();
    }

    private List<Asking> read(SchoolYear cycle, @Nullable CaseId only) {
        return sql
                .sql("""
                select a.id, a.student, s.grade, s.enrolled and s.street is not null as at_school,
                       s.street, s.apartment, s.city, s.zip, a.request #>> '{sent,answers,grade}' as next_grade,
                       a.request #>> '{sent,answers,sibling,program}' as sibling,
                       a.request #>> '{sent,answers,home,street}' as own_street,
                       a.request #>> '{sent,answers,home,apartment}' as own_apartment,
                       a.request #>> '{sent,answers,home,city}' as own_city,
                       a.request #>> '{sent,answers,home,zip}' as own_zip,
                       c.program, c.rank, c."window"
                  from application a
                  join student s on s.id = a.student
                  join application_choice c on c.application = a.id and c.category = 'MAGNET'
                 where a.cycle = :cycle and a.state in ('Filed', 'InCycle')
                   and (cast(:only as uuid) is null or a.id = :only)
                 order by a.id, c.filed_at, c.rank, c.program""")
                .param("cycle", cycle.label())
                .param("only", only == null ? null : only.value())
                .query((row, _) -> asking(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Asking::application, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(rows -> Asking.joined(rows).stream())
                .toList();
    }

    private static Asking asking(ResultSet row) throws SQLException {
        boolean atSchool = row.getBoolean("at_school");
        return new Asking(
                new CaseId(row.getObject("id", UUID.class)),
                new StudentId(row.getObject("student", UUID.class)),
                Grade.parse(row.getString("grade")),
                Grade.valueOf(row.getString("next_grade")),
                home(row, atSchool ? "" : "own_"),
                atSchool,
                row.getString("sibling"),
                List.of(new Asking.Wish(
                        Window.valueOf(row.getString("window")), row.getInt("rank"), row.getString("program"))));
    }

    private static Address home(ResultSet row, String own) throws SQLException {
        return new Address(
                row.getString(own + "street"),
                Optional.ofNullable(row.getString(own + "apartment")),
                row.getString(own + "city"),
                row.getString(own + "zip"));
    }
}
