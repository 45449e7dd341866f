package org.openseat.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openseat.Soon.soon;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.OwnDistrict;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.rounds.Round;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the district no longer keeps goes, class by class, and what went is told. (X17, rules §14.12)
@OwnDistrict
class RetentionTest {

    @Autowired
    Retention retention;

    @Autowired
    RetentionTables tables;

    @Autowired
    List<Round> rounds;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    final Town town;
    Resident family;
    StudentId child;
    CaseId permit;

    @Autowired
    RetentionTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void a_family_with_a_request_and_a_draft() {
        family = town.family();
        child = town.child(family);
        var now = ZonedDateTime.now(clock);
        permit = town.submit(family, town.packet(family, child, now), now);
        var browser = family.signedIn(port);
        var draft = Visitor.location(browser.submit("/permits/new/" + child, "/permits/new/" + child, Map.of()));
        assertThat(draft).contains("/permits/apply/");
    }

    @Test
    void nothing_goes_before_its_time() {
        retention.work(ZonedDateTime.now(clock).plusDays(89));

        assertThat(drafts()).isEqualTo(1);
        assertThat(town.papersOf(permit)).hasSize(2);
    }

    @Test
    void a_draft_goes_after_ninety_days_and_papers_three_years_after_the_school_year_and_the_decision_stays() {
        var later = ZonedDateTime.now(clock).plusDays(120);
        retention.work(later);
        assertThat(drafts()).isZero();
        assertThat(town.papersOf(permit)).hasSize(2);

        var years = ZonedDateTime.now(clock).plusYears(4);
        retention.work(years);
        assertThat(town.papersOf(permit)).isEmpty();
        assertThat(sql.sql("select count(*) from case_event where case_id = ?")
                        .param(permit.value())
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(tables.reports(100))
                .filteredOn(report -> report.day().equals(years.toLocalDate()))
                .hasSize(RecordClass.values().length)
                .anySatisfy(report -> {
                    assertThat(report.of()).isEqualTo(RecordClass.PAPERS);
                    assertThat(report.removed()).isGreaterThanOrEqualTo(2);
                });
        var office = town.district().signedIn(port);
        assertThat(office.get("/desk/retention").body()).contains("What is kept how long", "90 days", "3 years");
        office.chooseLanguage("es");
        assertThat(office.get("/desk/retention").body()).contains("Qué se guarda", "90 días");
    }

    @Test
    void a_hold_beats_all() {
        var old = chainedOpening();
        sql.sql("""
                insert into record_hold (id, student, why, held_by, held)
                values (gen_random_uuid(), :child, 'A suit', :by, now())""")
                .param("child", child.value())
                .param("by", town.district().who().id().value())
                .update();

        retention.work(ZonedDateTime.now(clock).plusYears(5));

        assertThat(town.papersOf(permit)).hasSize(2);
        assertThat(drafts()).isEqualTo(1);
        assertThat(openings()).isEqualTo(2);
        assertThat(salts(old)).isEqualTo(1);
    }

    @Test
    void a_night_is_made_once() {
        var night = ZonedDateTime.now(clock).plusDays(7);
        retention.work(night);
        retention.work(night);

        assertThat(tables.reports(1000))
                .filteredOn(report -> report.day().equals(night.toLocalDate()))
                .hasSize(RecordClass.values().length);
    }

    /// The line goes with its salt, and only once it is in the chain; what is young cannot go, whoever asks.
    @Test
    void openings_go_after_years_and_leave_their_fingerprints() {
        var old = chainedOpening();

        assertThatThrownBy(
                        () -> sql.sql("select forget_openings(now())").query().singleRow())
                .hasStackTraceContaining("kept for a year at least");
        retention.work(ZonedDateTime.now(clock).plusDays(1));

        assertThat(openings()).isEqualTo(1);
        assertThat(links(old)).isEqualTo(1);
        assertThat(salts(old)).isZero();
    }

    /// Today's opening, and one of long ago that stands in the chain.
    private long chainedOpening() {
        town.district().signedIn(port).get("/permits/" + permit);
        sql.sql("""
                insert into opening (at, actor, who, title, roles, schools, what, student, page)
                select at - interval '9 years', actor, 'Long ago', '', roles, schools, 'CHILD', student, page
                  from opening where case_id = ? limit 1""").param(permit.value()).update();
        var old = sql.sql("select id from opening where who = 'Long ago' and student = ?")
                .param(child.value())
                .query(Long.class)
                .single();
        soon().untilAsserted(() -> {
            for (var round : rounds) {
                if (round.name().equals("audit.chain")) {
                    round.work(ZonedDateTime.now(clock));
                }
            }
            assertThat(links(old)).isEqualTo(1);
        });
        return old;
    }

    private int openings() {
        return sql.sql("select count(*) from opening where student = ?")
                .param(child.value())
                .query(Integer.class)
                .single();
    }

    private int salts(long opening) {
        return sql.sql("""
                        select count(*) from chain_salt s join chain_link c using (place)
                         where c.source = 'opening' and c.ref = ?""").param(Long.toString(opening)).query(Integer.class).single();
    }

    private int links(long opening) {
        return sql.sql("select count(*) from chain_link where source = 'opening' and ref = ?")
                .param(Long.toString(opening))
                .query(Integer.class)
                .single();
    }

    private int drafts() {
        return sql.sql("select count(*) from case_draft where student = ?")
                .param(child.value())
                .query(Integer.class)
                .single();
    }
}
