package org.openseat.permits.letters.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.on;
import static org.openseat.permits.appeals.AppealCases.done;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseDays;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.appeals.AppealCases;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.permits.ending.EndingDesk;
import org.openseat.permits.file.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was decided about them schools hear by mail, and what lies too long goes up to the permit office. (§V.B.9,
/// R-ROL-2)
@AppTest
class SchoolsAreToldTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    SchoolDigest digest;

    @Autowired
    CaseDays days;

    @Autowired
    CaseFiles files;

    @Autowired
    PermitDesk permits;

    @Autowired
    EndingDesk endings;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    AppealCases cases;
    Resident office;

    @BeforeEach
    void people() {
        cases = new AppealCases(app);
        office = cases.town.district();
    }

    @Test
    void each_morning_a_school_is_told_once_what_others_decided() {
        cases.granted(on("2026-01-12"));
        digest.work(on("2026-01-13"));
        digest.work(on("2026-01-13"));
        assertThat(mails(cases.harbor, "digest:8017:2026-01-13:%"))
                .as("released to it")
                .isEqualTo(1);
        assertThat(mails(cases.kestrel, "digest:8068:2026-01-13:%"))
                .as("granted")
                .isEqualTo(1);

        cases.town.submitted(cases.town.family(), on("2026-01-14"));
        digest.work(on("2026-01-15"));
        assertThat(mails(cases.harbor, "digest:8017:2026-01-15:%"))
                .as("nothing was decided")
                .isZero();
    }

    @Test
    void both_schools_are_told_at_once_how_an_appeal_was_answered() {
        var permit = cases.deniedByRequested(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));
        done(cases.grant(permit, cases.harborToo, on("2026-02-12")));
        soon().untilAsserted(() -> {
            assertThat(mails(cases.kestrel, "school.answered:" + permit + ":%")).isEqualTo(1);
            assertThat(mails(cases.harbor, "school.answered:" + permit + ":%")).isEqualTo(1);
        });
    }

    @Test
    void a_requested_school_hears_nothing_of_what_was_never_released_to_it() {
        var permit = cases.deniedByResidence(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));
        done(cases.deny(permit, cases.kestrelToo, "No.", on("2026-02-12")));
        soon().untilAsserted(() -> assertThat(mails(cases.kestrel, "school.answered:" + permit + ":%"))
                .isEqualTo(1));
        assertThat(mails(cases.harbor, "school.answered:" + permit + ":%")).isZero();
    }

    @Test
    void a_silent_school_is_reminded_and_the_permit_office_decides_in_its_place_and_says_why() {
        var permit = cases.town.submitted(cases.ana, on("2026-02-02"));
        assertThat(permits.release(permit, office.who(), "Silent.", on("2026-02-10")))
                .as("before the day has passed")
                .get()
                .isInstanceOf(Outcome.Overtaken.class);

        days.round(on("2026-02-25"));
        days.round(on("2026-02-26"));
        assertThat(files.get(permit, LocalDate.parse("2026-02-26")).timeline())
                .filteredOn(entry -> entry.what() == PermitEvent.LATE)
                .hasSize(1);
        soon().untilAsserted(() ->
                assertThat(mails(cases.kestrel, "school.late:" + permit + ":%")).isEqualTo(1));
        digest.work(on("2026-02-26"));
        assertThat(mails(office, "digest:late:2026-02-26:%")).isEqualTo(1);
        var browser = office.signedIn(port);
        assertThat(browser.get("/desk/permits?list=LATE").statusCode()).isEqualTo(200);
        var path = "/permits/" + permit;
        assertThat(browser.submit(path + "/release", path + "/release", Map.of("note", ""))
                        .body())
                .contains("Write why you decide in place of the school");

        cases.town.readPapers(permit, office, on("2026-02-26"));
        assertThat(done(permits.release(permit, office.who(), "The school is silent.", on("2026-02-26"))
                        .orElseThrow()))
                .isInstanceOfSatisfying(
                        AtRequestedSchool.class,
                        open -> assertThat(open.release())
                                .satisfies(release -> assertThat(release.by())
                                        .isEqualTo(office.who().id())));
    }

    @Test
    void a_home_outside_the_district_is_a_task_of_the_permit_office_until_it_is_settled() {
        var permit = cases.town.submitted(cases.ana, ZonedDateTime.now(clock));
        done(endings.refer(permit, cases.kestrel.who(), "The house is across the line.", ZonedDateTime.now(clock))
                .orElseThrow());
        soon().untilAsserted(() ->
                assertThat(mails(office, "school.referred:" + permit + ":%")).isEqualTo(1));

        var path = "/permits/" + permit;
        var browser = office.signedIn(port);
        assertThat(browser.get("/desk/permits?list=REFERRED").body()).contains(path);
        assertThat(browser.get(path).body()).contains(path + "/settle");
        assertThat(location(browser.submit(path + "/settle", path + "/settle", Map.of("note", "Called the family."))))
                .isEqualTo(path);
        assertThat(browser.get("/desk/permits?list=REFERRED").body()).doesNotContain(path);
    }

    private int mails(Resident reader, String occasion) {
        return sql.sql("select count(*) from message where address = :email and occasion like :occasion")
                .param("email", reader.email())
                .param("occasion", occasion)
                .query(Integer.class)
                .single();
    }
}
