package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Staff ask for a report, watch it being made, call one off, and take the file home; in both languages, and without
/// JavaScript.
@BrowserTest
class ReportsTest {

    @Autowired
    Door door;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    @Test
    void the_permit_office_makes_a_report_and_takes_the_file() {
        var priya = door.staff("priya.raghunathan");
        priya.follows("Reports");
        priya.presses("Make the report");
        priya.sees("Choose a report");

        priya.chooses("Which report?", "Permits for the student information system");
        priya.chooses("File type", "CSV");
        priya.presses("Make the report");
        priya.page().waitForSelector("a[download]");
        priya.sees("The report is ready.");
        assertThat(new String(priya.downloads("Download CSV"), StandardCharsets.UTF_8))
                .startsWith("student_id,student_name,school,");
        var ready = priya.path();
        priya.opens(ready);
        priya.opens("/reports");
        priya.sees("Ready");

        priya.opens("/language");
        priya.choosesLanguage("Español", "es");
        priya.opens("/reports");
        priya.sees("Which schools have sent the reminder to report changes, with the proof, and which have not.");
        priya.opens(ready);
        priya.sees("Ready");
        priya.opens("/language");
        priya.choosesLanguage("English", "en");
    }

    @Test
    void a_report_in_the_making_shows_how_far_it_is_and_can_be_called_off() throws Exception {
        var principal = door.staff("kwame.boateng");
        try (var node = database.getConnection()) {
            var run = "/reports/" + inTheMaking(node);
            principal.opens(run);
            principal.sees("12,000 of 200,000 rows are done.");
            principal.opens("/reports");
            principal.sees("In the making");

            sql.sql("update report_progress set rows_read = 90000 where total = 200000")
                    .update();
            principal.opens(run);
            sql.sql("update report_progress set rows_read = 150000 where total = 200000")
                    .update();
            principal
                    .page()
                    .waitForCondition(() -> principal.reads("[role=status]").contains("150,000"));

            var plain = door.staffWithoutJavaScript("kwame.boateng");
            plain.opens(run);
            plain.sees("This page loads itself every 5 seconds.");
            assertThat(plain.page().content()).contains("http-equiv=\"refresh\"");
            plain.follows("Stop that");
            assertThat(plain.page().content()).doesNotContain("http-equiv=\"refresh\"");
            plain.follows("Look again");

            plain.presses("Cancel this report");
            plain.sees("Somebody canceled this report.");
            principal
                    .page()
                    .waitForCondition(() -> principal.reads("[role=status]").contains("canceled"));
            node.rollback();
        }
    }

    /// A long report of Harbor Middle School that some other node is making.
    private UUID inTheMaking(Connection node) throws Exception {
        var run = UUID.randomUUID();
        sql.sql("""
                insert into report_run (id, report, format, school_year, schools, asked_by, asker, asked)
                select ?, 'PROCESSING_CASES', 'XLSX', '2026-27', array['8017'], id, display_name, now()
                  from account where email = 'kwame.boateng@marisolusd.example'
                """).param(run).update();
        sql.sql("insert into report_progress (run, canceled) values (?, now())")
                .param(run)
                .update();
        node.setAutoCommit(false);
        try (var hold = node.prepareStatement("select from report_run where id = ? for update")) {
            hold.setObject(1, run);
            hold.execute();
        }
        sql.sql(
                        "update report_progress set canceled = null, started = now(), rows_read = 12000, total = 200000 where run = ?")
                .param(run)
                .update();
        return run;
    }
}
