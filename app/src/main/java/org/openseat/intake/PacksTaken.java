package org.openseat.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.openseat.district.SchoolCode;
import org.openseat.pack.District;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of the packs that were taken in.
@Repository
class PacksTaken {

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
                insert into pack_taken (fingerprint, district, year, taken, schools, schools_closed, students, students_gone)
                values (?, ?, ?, ?, ?, ?, ?, ?)
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
                        taken.students().gone())
                .update();
    }
}
