package org.openseat.reporting.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openseat.AtOnce.twice;
import static org.openseat.Soon.soon;
import static org.openseat.reporting.making.HarborAsks.NOW;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.reporting.Exports;
import org.openseat.reporting.Report;
import org.openseat.reporting.ReportDesk;
import org.openseat.reporting.Run;
import org.openseat.reporting.RunId;
import org.openseat.reporting.files.RunFiles;
import org.openseat.reporting.sheets.Format;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A report is made once, whole or not at all, whatever becomes of the nodes that make it.
@AppTest
class RunsTest {

    @Autowired
    ReportDesk desk;

    @Autowired
    ReportMaker maker;

    @Autowired
    ReportPress press;

    @Autowired
    Progress progress;

    @Autowired
    RunFiles files;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient sql;

    final HarborAsks harbor;

    @Autowired
    RunsTest(ApplicationContext app) {
        harbor = new HarborAsks(app);
    }

    @Test
    void what_was_asked_for_is_made_in_the_background_and_its_bytes_are_as_they_were() throws Exception {
        var done = made(harbor.ask(Report.SIS_PERMITS, Format.CSV));

        var bytes = taken(done);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("student_id,student_name,school,")
                .contains(",'=1+1," + harbor.school + ",'=Harbor,PEP,");
        assertThat(done.file().rows()).isEqualTo(1);
        assertThat(done.file().size()).isEqualTo(bytes.length);
        assertThat(done.file().sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(done.file().name()).matches("sis-permits-2026-27-\\d{8}-\\d{4}\\.csv");
        assertThat(sql.sql("select taken_by from report_copy where run = ?")
                        .param(done.id().value())
                        .query(UUID.class)
                        .list())
                .containsExactly(harbor.office.id().value());
    }

    @Test
    void the_workbook_has_the_same_rows() throws Exception {
        var bytes = taken(made(harbor.ask(Report.SIS_PERMITS, Format.XLSX)));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("'=1+1");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("PEP");
        }
    }

    @Test
    void while_one_node_makes_a_report_another_leaves_it_alone_and_when_that_node_dies_it_is_made_from_the_start()
            throws Exception {
        try (var other = database.getConnection()) {
            var run = heldBy(other, harbor.ask(Report.SIS_PERMITS, Format.CSV));
            try (var half = other.prepareStatement("insert into report_piece values (?, 0, 'half')")) {
                half.setObject(1, run.value());
                half.execute();
            }

            makeAll();
            assertThat(state(run)).isEqualTo(Run.State.WAITING);
            assertThat(tries(run)).isZero();

            other.rollback();
            var done = made(run);
            assertThat(tries(run)).isEqualTo(1);
            assertThat(taken(done)).hasSize((int) done.file().size());
        }
    }

    @Test
    void two_nodes_that_go_for_many_reports_at_once_make_each_of_them_once() {
        var runs = List.of(
                harbor.ask(Report.SIS_PERMITS, Format.CSV),
                harbor.ask(Report.SIS_PERMITS, Format.XLSX),
                harbor.ask(Report.PROCESSING_CASES, Format.CSV),
                harbor.ask(Report.DENIALS, Format.CSV));

        twice(this::makeAll);

        assertThat(runs).allSatisfy(run -> {
            assertThat(made(run).state()).isEqualTo(Run.State.DONE);
            assertThat(tries(run)).isEqualTo(1);
        });
    }

    @Test
    void a_run_that_waits_can_be_called_off_even_while_another_node_holds_it() throws Exception {
        try (var other = database.getConnection()) {
            var run = heldBy(other, harbor.ask(Report.SIS_PERMITS, Format.CSV));

            assertThat(desk.cancel(run, harbor.office, NOW)).isPresent();
            assertThat(state(run)).isEqualTo(Run.State.CANCELED);

            other.rollback();
            makeAll();
            assertThat(state(run)).isEqualTo(Run.State.CANCELED);
            assertThat(desk.take(run, harbor.office, NOW)).isEmpty();
        }
    }

    @Test
    void a_run_that_is_called_off_on_the_way_stops_and_leaves_nothing() throws Exception {
        try (var other = database.getConnection()) {
            var id = heldBy(other, harbor.ask(Report.SIS_PERMITS, Format.CSV));
            var run = harbor.seen(id);
            progress.cancel(id, NOW);

            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        try {
                            press.make(run, Exports.noon("2026-11-09"));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }))
                    .isInstanceOf(Stopped.class);
            assertThat(pieces(id)).isZero();
        }
    }

    @Test
    void a_report_that_cannot_be_made_is_tried_a_few_times_and_then_said_to_have_failed() {
        var run = calledOff(harbor.ask(Report.SIS_PERMITS, Format.CSV));
        // Something stands already where the file should go.
        sql.sql("insert into report_piece values (?, 0, 'in the way')")
                .param(run.value())
                .update();
        goOnWith(run);
        for (int walk = 0; walk < 50 && state(run).open(); walk++) {
            makeAll();
        }

        assertThat(state(run)).isEqualTo(Run.State.FAILED);
        assertThat(tries(run)).isEqualTo(5);
        assertThat(desk.take(run, harbor.office, NOW)).isEmpty();
    }

    @Test
    void a_file_is_gone_after_30_days_and_that_it_was_asked_for_stays() {
        var done = made(harbor.ask(Report.SIS_PERMITS, Format.CSV));
        var later = done.file().made().plus(Duration.ofDays(30)).plusSeconds(1);

        assertThat(desk.find(done.id(), harbor.office, later))
                .get()
                .extracting(Run::state)
                .isEqualTo(Run.State.REMOVED);
        assertThat(desk.take(done.id(), harbor.office, later)).isEmpty();

        sql.sql("update report_run set made = '2001-01-01Z' where id = ?")
                .param(done.id().value())
                .update();
        files.removeMadeBefore(Instant.parse("2002-01-01T00:00:00Z"));
        assertThat(pieces(done.id())).isZero();
        assertThat(state(done.id())).isEqualTo(Run.State.REMOVED);
    }

    /// Another node has taken the run and makes it; the application's own has not come to it.
    private RunId heldBy(Connection other, RunId asked) throws SQLException {
        var run = calledOff(asked);
        other.setAutoCommit(false);
        try (var hold = other.prepareStatement("select from report_run where id = ? for update")) {
            hold.setObject(1, run.value());
            hold.execute();
        }
        goOnWith(run);
        return run;
    }

    /// The same run once more, which no node takes before the test goes on with it.
    private RunId calledOff(RunId asked) {
        var run = new RunId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            sql.sql("""
                    insert into report_run (id, report, format, school_year, schools, asked_by, asker, asked)
                    select ?, report, format, school_year, schools, asked_by, asker, asked from report_run where id = ?
                    """).params(run.value(), asked.value()).update();
            sql.sql("insert into report_progress (run, canceled) values (?, now())")
                    .param(run.value())
                    .update();
        });
        return run;
    }

    private void goOnWith(RunId run) {
        sql.sql("update report_progress set canceled = null where run = ?")
                .param(run.value())
                .update();
    }

    private Run made(RunId run) {
        soon().until(() -> {
            makeAll();
            return !state(run).open();
        });
        var made = harbor.seen(run);
        assertThat(made.state()).isEqualTo(Run.State.DONE);
        return made;
    }

    private void makeAll() {
        var walk = ReportMaker.Walk.MADE;
        while (walk == ReportMaker.Walk.MADE) {
            walk = maker.makeOne(Exports.noon("2026-11-09"));
        }
    }

    private byte[] taken(Run run) throws IOException {
        try (var bytes = desk.take(run.id(), harbor.office, NOW).orElseThrow().bytes()) {
            return bytes.readAllBytes();
        }
    }

    private Run.State state(RunId run) {
        return harbor.seen(run).state();
    }

    private int tries(RunId run) {
        return sql.sql("select tries from report_progress where run = ?")
                .param(run.value())
                .query(Integer.class)
                .single();
    }

    private int pieces(RunId run) {
        return sql.sql("select count(*) from report_piece where run = ?")
                .param(run.value())
                .query(Integer.class)
                .single();
    }
}
