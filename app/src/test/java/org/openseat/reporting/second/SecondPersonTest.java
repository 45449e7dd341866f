package org.openseat.reporting.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.permits.InTown;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A large file is taken by nobody alone; a small one is, and that is noted. (X17, issue 10 D.5)
class SecondPersonTest extends InTown {

    Resident asker;
    Visitor hers;
    UUID run;
    String page;

    @Autowired
    SecondPersonTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void a_report_that_somebody_of_the_office_asked_for() {
        asker = town.district();
        hers = asker.signedIn(port);
        run = UUID.randomUUID();
        page = "/reports/" + run;
    }

    @Test
    void a_small_file_is_taken_alone_and_noted() {
        made(500);
        assertThat(hers.get(page).body()).doesNotContain("A second person is needed");
        assertThat(hers.get(page + "/file").statusCode()).isEqualTo(200);
        assertThat(copies()).isEqualTo(1);
    }

    @Test
    void a_large_file_waits_for_another_who_may_have_all_of_it() {
        made(501);
        assertThat(hers.get(page).body())
                .contains("A second person is needed", "501 rows")
                .doesNotContain(page + "/file");
        assertThat(hers.get(page + "/file").statusCode()).isEqualTo(404);
        assertThat(location(hers.submit(page, page + "/second", Map.of("why", "The state’s yearly return"))))
                .isEqualTo(page);
        assertThat(hers.get(page).body()).contains("You asked.").doesNotContain("I agree");
        hers.submit(page, page + "/second/" + asked(), Map.of());
        assertThat(hers.get(page + "/file").statusCode())
                .as("nobody agrees with themselves")
                .isEqualTo(404);

        var school = town.staff(Town.HARBOR).signedIn(port);
        assertThat(school.get(page).statusCode()).as("may not have all of it").isEqualTo(404);
        assertThat(school.submit("/reports", page + "/second/" + asked(), Map.of())
                        .statusCode())
                .isEqualTo(404);

        var colleague = town.district().signedIn(port);
        assertThat(colleague.get(page).body()).contains("The state’s yearly return", "I agree that Priya");
        colleague.submit(page, page + "/second/" + asked(), Map.of());
        assertThat(colleague.get(page + "/file").statusCode())
                .as("only for whom it was asked")
                .isEqualTo(404);
        assertThat(hers.get(page + "/file").statusCode()).isEqualTo(200);
        assertThat(copies()).isEqualTo(1);
    }

    @Test
    void a_yes_runs_out_and_a_question_without_a_reason_is_none() {
        made(5000);
        hers.submit(page, page + "/second", Map.of("why", "  "));
        assertThat(sql.sql("select count(*) from report_second where run = ?")
                        .param(run)
                        .query(Integer.class)
                        .single())
                .isZero();
        hers.submit(page, page + "/second", Map.of("why", "Audit"));
        town.district().signedIn(port).submit(page, page + "/second/" + asked(), Map.of());
        assertThat(hers.get(page + "/file").statusCode()).isEqualTo(200);
        sql.sql(
                        "update report_second set asked = asked - interval '25 hours', expires = expires - interval '25 hours' where run = ?")
                .param(run)
                .update();
        assertThat(hers.get(page + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void a_large_list_in_slices_is_a_large_list() {
        made(300);
        assertThat(hers.get(page + "/file").statusCode()).isEqualTo(200);
        assertThat(hers.get(page + "/file").statusCode()).as("the same again").isEqualTo(200);
        sql.sql("insert into list_copy (at, actor, page, rows) values (:now, :who, '/desk', 150)")
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("who", asker.who().id().value())
                .update();

        run = UUID.randomUUID();
        page = "/reports/" + run;
        made(51);
        assertThat(hers.get(page).body()).contains("A second person is needed");
        assertThat(hers.get(page + "/file").statusCode()).isEqualTo(404);
        assertThat(town.district().signedIn(port).get(page + "/file").statusCode())
                .as("who took nothing yet")
                .isEqualTo(200);
        hers.submit(page, page + "/second", Map.of("why", "Audit"));
        town.district().signedIn(port).submit(page, page + "/second/" + asked(), Map.of());
        assertThat(hers.get(page + "/file").statusCode()).isEqualTo(200);

        sql.sql("insert into list_copy (at, actor, page, rows) values (:now, :who, '/desk', 51)")
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("who", asker.who().id().value())
                .update();
        assertThat(location(hers.get("/desk/export.csv"))).endsWith("/reports");
    }

    @Test
    void in_spanish_too() {
        made(501);
        hers.chooseLanguage("es");
        assertThat(hers.get(page).body()).contains("Se necesita una segunda persona", "501 filas");
    }

    private UUID asked() {
        return sql.sql("select id from report_second where run = ?")
                .param(run)
                .query(UUID.class)
                .single();
    }

    private int copies() {
        return sql.sql("select count(*) from report_copy where run = ?")
                .param(run)
                .query(Integer.class)
                .single();
    }

    private void made(int rows) {
        sql.sql("""
                insert into report_run (id, report, format, asked_by, asker, asked, outcome, made, file_name, file_rows, file_size,
                                        file_sha256)
                values (:run, 'SIS_PERMITS', 'CSV', :by, 'Priya Raghunathan', :now, 'DONE', :now, 'a.csv', :rows, 3, 'x')""")
                .param("run", run)
                .param("by", asker.who().id().value())
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("rows", rows)
                .update();
        sql.sql("insert into report_progress (run) values (?)").param(run).update();
        sql.sql("insert into report_piece (run, place, bytes) values (?, 0, 'a,b'::bytea)")
                .param(run)
                .update();
    }
}
