package org.openseat.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.reporting.files.ReportFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of runs: what was asked for, by whom, and what came of it.
///
/// Which schools a reader answers for is part of every query that shows a run. (R-ROL-3)
@Repository
public class Runs {

    private static final int RECENT = 20;

    private static final String SEEN = """
            select r.*, p.started, p.rows_read, p.total, p.canceled, r.made < :gone as removed
              from report_run r join report_progress p on p.run = r.id
             where r.report in (:known) and (:district or r.schools <@ :mine::text[])
            """;

    /// A run of a report that only another version of Openseat knows is left to that one.
    private static final List<String> KNOWN =
            Arrays.stream(Report.values()).map(Report::name).toList();

    private final JdbcClient sql;

    Runs(JdbcClient sql) {
        this.sql = sql;
    }

    void add(RunId id, Asked asked, SignedIn by, Instant now) {
        sql.sql("""
                insert into report_run (id, report, format, school_year, schools, asked_by, asker, asked)
                values (:id, :report, :format, :year, :schools, :by, :asker, :now)
                """)
                .param("id", id.value())
                .param("report", asked.report().name())
                .param("format", asked.format().name())
                .param("year", RunRow.year(asked))
                .param("schools", RunRow.codes(asked.schools()))
                .param("by", by.id().value())
                .param("asker", by.displayName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("insert into report_progress (run) values (?)")
                .param(id.value())
                .update();
    }

    /// The same, asked for by the same person and not yet there.
    Optional<RunId> open(Asked asked, SignedIn by) {
        return sql.sql("""
                select r.id from report_run r join report_progress p on p.run = r.id
                 where r.outcome is null and p.canceled is null and r.asked_by = :by
                   and r.report = :report and r.format = :format
                   and r.school_year is not distinct from :year::text and r.schools is not distinct from :schools::text[]
                 limit 1
                """)
                .param("by", by.id().value())
                .param("report", asked.report().name())
                .param("format", asked.format().name())
                .param("year", RunRow.year(asked))
                .param("schools", RunRow.codes(asked.schools()))
                .query(RunRow::id)
                .optional();
    }

    /// How many runs this person waits for.
    int open(SignedIn by) {
        return sql.sql("""
                select count(*) from report_run r join report_progress p on p.run = r.id
                 where r.outcome is null and p.canceled is null and r.asked_by = ?
                """).param(by.id().value()).query(Integer.class).single();
    }

    Optional<Run> find(RunId id, SignedIn reader, Instant now) {
        return seen(SEEN + " and r.id = :id", reader, now)
                .param("id", id.value())
                .query(RunRow::run)
                .optional();
    }

    /// The newest runs this reader may know of.
    List<Run> recent(SignedIn reader, Instant now) {
        return seen(SEEN + " order by r.asked desc, r.id limit " + RECENT, reader, now)
                .query(RunRow::run)
                .list();
    }

    private JdbcClient.StatementSpec seen(String query, SignedIn reader, Instant now) {
        return sql.sql(query)
                .param("gone", now.minus(ReportFile.KEPT).atOffset(ZoneOffset.UTC))
                .param("known", KNOWN)
                .param("district", Reach.wholeDistrict(reader))
                .param("mine", RunRow.codes(reader.schools()));
    }

    /// The run that has waited longest, held until the end of this transaction so that no other node takes it too.
    public Optional<Run> take() {
        return sql.sql("""
                select r.*, p.started, p.rows_read, p.total, p.canceled, false as removed
                  from report_run r join report_progress p on p.run = r.id
                 where r.outcome is null and p.canceled is null and r.report in (:known)
                 order by r.asked, r.id
                 limit 1
                   for update of r skip locked
                """).param("known", KNOWN).query(RunRow::run).optional();
    }

    public void done(RunId id, ReportFile file) {
        sql.sql("""
                update report_run set outcome = 'DONE', made = :made, file_name = :name, file_rows = :rows,
                       file_size = :size, file_sha256 = :sha256
                 where id = :id
                """)
                .param("id", id.value())
                .param("made", file.made().atOffset(ZoneOffset.UTC))
                .param("name", file.name())
                .param("rows", file.rows())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .update();
    }

    public void failed(RunId id, String problem) {
        sql.sql("update report_run set outcome = 'FAILED', problem = ? where id = ? and outcome is null")
                .params(problem, id.value())
                .update();
    }
}
