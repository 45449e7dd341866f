package org.openseat.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.openseat.pack.Problem;
import org.openseat.pack.TinyPack;
import org.openseat.pack.TinyRecords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What the database keeps of the school's records, as a test begins it and reads it.
class TakenRecords {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private final PackDesk desk;
    private final JdbcClient sql;
    private final String owner;

    TakenRecords(PackDesk desk, JdbcClient sql, @Value("${openseat.database-owner-url}") String owner) {
        this.desk = desk;
        this.sql = sql;
        this.owner = owner;
    }

    /// A tiny pack with records, taken as the first.
    TinyPack begin(Path folder) {
        for (var table : List.of(
                "portal_grade",
                "portal_session",
                "portal_attendance",
                "portal_credits",
                "portal_phone",
                "pack_taken")) {
            sql.sql("delete from " + table).update();
        }
        var pack = TinyPack.in(folder);
        TinyRecords.in(pack);
        notes(folder);
        return pack;
    }

    /// Takes the pack and answers what was odd.
    List<String> notes(Path folder) {
        return switch (desk.takeIn(folder, NOW)) {
            case IntakeAnswer.Taken taken ->
                taken.notes().stream().map(Problem::toString).toList();
            case IntakeAnswer other -> throw new AssertionError(other);
        };
    }

    /// Everything that is kept of the children, a line each.
    List<String> all() {
        return sql.sql("""
                select s.district_id || ' ' || line as line from (
                    select student, r.title || ': ' || g.title || ' ' || grade as line
                    from portal_grade g join portal_session r on r.id = g.session
                    union all select student, format('%s: %s of %s, late %s', year, absent, days, tardy)
                    from portal_attendance
                    union all select student, earned || ' of ' || required from portal_credits
                    union all select student, person || ' ' || school_name || ' ' || school_phone
                    from portal_phone where person is not null) said
                join student s on s.id = student order by line collate "C"
                """).query(String.class).list();
    }

    /// The application itself may not change a table.
    void asOwner(String statement) {
        JdbcClient.create(new DriverManagerDataSource(owner)).sql(statement).update();
    }
}
