package org.openseat.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openseat.district.SchoolCode;
import org.openseat.pack.District;
import org.openseat.pack.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which pack the district lives by, and what is wrong with the one that was refused since.
@Repository
public class PacksTaken {

    private final JdbcClient sql;

    PacksTaken(JdbcClient sql) {
        this.sql = sql;
    }

    /// One intake at a time, also when several servers start together.
    void lock() {
        sql.sql("lock table pack_taken in share row exclusive mode").update();
    }

    Optional<String> last() {
        return sql.sql("select fingerprint from pack_taken order by id desc limit 1")
                .query((row, n) -> row.getString("fingerprint"))
                .optional();
    }

    void note(String fingerprint, District district, IntakeAnswer.Taken taken, Instant now) {
        sql.sql("""
                insert into pack_taken (fingerprint, district, year, taken, schools, schools_closed, students, students_gone,
                                        notes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        fingerprint,
                        district.name(),
                        district.currentYear().label(),
                        now.atOffset(ZoneOffset.UTC),
                        taken.directory().schools(),
                        taken.directory().closed().stream()
                                .map(SchoolCode::value)
                                .toArray(String[]::new),
                        taken.students().students(),
                        taken.students().gone(),
                        texts(taken.notes()))
                .update();
    }

    private static String[] texts(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toArray(String[]::new);
    }

    /// The pack by which the district lives, for people to read.
    public Optional<Taken> lastTaken() {
        return sql.sql("select * from pack_taken order by id desc limit 1")
                .query((row, n) -> new Taken(
                        row.getObject("taken", OffsetDateTime.class).toInstant(),
                        row.getString("year"),
                        row.getInt("schools"),
                        row.getInt("students"),
                        row.getInt("students_gone"),
                        list(row, "schools_closed"),
                        list(row, "notes")))
                .optional();
    }

    /// The pack that was taken last, as it was noted.
    public record Taken(
            Instant at, String year, int schools, int students, int gone, List<String> closed, List<String> notes) {}

    /// The pack that was refused since; none once all is well.
    public Optional<Refused> refused() {
        return sql.sql("select refused, problems from pack_refused order by refused desc limit 1")
                .query((row, n) -> new Refused(
                        row.getObject("refused", OffsetDateTime.class).toInstant(), list(row, "problems")))
                .optional();
    }

    /// A pack that was refused, and everything that is wrong with it.
    public record Refused(Instant at, List<String> problems) {}

    /// Notes a refusal in place of the one before.
    void refuse(String fingerprint, List<Problem> problems, Instant now) {
        sql.sql("delete from pack_refused where fingerprint <> ?")
                .param(fingerprint)
                .update();
        sql.sql("insert into pack_refused values (?, ?, ?) on conflict (fingerprint) do nothing")
                .params(fingerprint, now.atOffset(ZoneOffset.UTC), texts(problems))
                .update();
    }

    void allIsWell() {
        sql.sql("delete from pack_refused").update();
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
