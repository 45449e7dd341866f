package org.openseat.applications.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.choices.points.PointsKind;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The tables of runs and of their lines.
@Repository
public class LedgerTables {

    private static final String RUN = "select id, day, applications, lines, finished, frozen from points_run";

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    LedgerTables(JdbcClient sql, JdbcTemplate batches, JsonMapper json) {
        this.sql = sql;
        this.batches = batches;
        this.json = json;
    }

    public Optional<PointsRun> run(SchoolYear cycle) {
        return run(RUN + " where cycle = ?", cycle);
    }

    /// Held until the end of the transaction, so that a freeze and an answer wait for each other.
    Optional<PointsRun> lock(SchoolYear cycle) {
        return run(RUN + " where cycle = ? for update", cycle);
    }

    private Optional<PointsRun> run(String query, SchoolYear cycle) {
        return sql.sql(query)
                .param(cycle.label())
                .query((row, _) -> new PointsRun(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getInt("applications"),
                        row.getInt("lines"),
                        row.getObject("finished", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("frozen", OffsetDateTime.class))))
                .optional();
    }

    /// False when the cycle has one already; who comes second at the same time waits and then finds it.
    boolean begin(
            PointsRun run, SchoolYear cycle, String numbersVersion, String checksum, @Nullable AccountId startedBy) {
        return sql.sql("""
                insert into points_run (id, cycle, day, numbers_version, applications, lines, checksum, started_by,
                    finished)
                values (:id, :cycle, :day, :numbers, :applications, :lines, :checksum, :by, :finished)
                on conflict (cycle) do nothing""")
                        .param("id", run.id())
                        .param("cycle", cycle.label())
                        .param("day", run.day())
                        .param("numbers", numbersVersion)
                        .param("applications", run.applications())
                        .param("lines", run.lines())
                        .param("checksum", checksum)
                        .param("by", startedBy == null ? null : startedBy.value())
                        .param("finished", run.finished().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void write(UUID run, List<LedgerLine> lines) {
        batches.batchUpdate("""
                insert into points_line (run, application, student, program, kind, choice, value, reasons, fact,
                    fact_date, source)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""", lines.stream().map(line -> row(run, line)).toList());
    }

    private Object[] row(UUID run, LedgerLine line) {
        return new Object[] {
            run,
            line.application().value(),
            line.student().value(),
            line.program(),
            line.kind().name(),
            line.choice(),
            line.value(),
            json.writeValueAsString(line.reasons()),
            line.fact(),
            line.day(),
            line.source().name()
        };
    }

    /// On how many rows the verifier agreed.
    void agreed(UUID run, int rows) {
        sql.sql("update points_run set agreed = ? where id = ?")
                .params(rows, run)
                .update();
    }

    void freeze(SchoolYear cycle, Instant now) {
        sql.sql("update points_run set frozen = ? where cycle = ? and frozen is null")
                .params(now.atOffset(ZoneOffset.UTC), cycle.label())
                .update();
    }

    /// As the run wrote them, by choice and kind.
    public List<LedgerLine> of(CaseId application) {
        return sql.sql("select * from points_line where application = ? order by choice, program, kind")
                .param(application.value())
                .query((row, _) -> line(row))
                .list();
    }

    private LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(
                new CaseId(row.getObject("application", UUID.class)),
                new StudentId(row.getObject("student", UUID.class)),
                row.getString("program"),
                row.getInt("choice"),
                PointsKind.valueOf(row.getString("kind")),
                row.getInt("value"),
                json.readValue(row.getString("reasons"), new TypeReference<List<Told>>() {}),
                row.getString("fact"),
                row.getObject("fact_date", LocalDate.class),
                Source.valueOf(row.getString("source")));
    }

    /// How many lines of each kind give points.
    public Map<PointsKind, Integer> giving(SchoolYear cycle) {
        var counts = new TreeMap<PointsKind, Integer>();
        sql.sql("""
                select l.kind, count(*) as lines from points_effective l join points_run r on r.cycle = :cycle
                  join application a on a.id = l.application and a.cycle = r.cycle
                 where l.value > 0 group by l.kind""").param("cycle", cycle.label()).query(row -> {
            counts.put(PointsKind.valueOf(row.getString("kind")), row.getInt("lines"));
        });
        return counts;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
