package org.openseat.permits.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.Town.on;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseDays;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.YearOver;
import org.openseat.permits.appeals.AppealCases;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.permits.file.CaseFiles;
import org.openseat.rulebook.ApplicationWindow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A permit is for one year: what nobody decided in it is closed, and nothing is granted for it afterwards. (§II.A.2)
@AppTest
class YearsOverTest {

    private static final LocalDate LAST = LocalDate.parse("2026-06-30");

    @Autowired
    CaseDays days;

    @Autowired
    CaseFiles files;

    @Autowired
    PermitDesk permits;

    @Autowired
    JdbcClient sql;

    final AppealCases cases;

    @Autowired
    YearsOverTest(ApplicationContext app) {
        cases = new AppealCases(app);
    }

    @Test
    void what_nobody_decided_before_the_year_was_over_is_closed_and_the_family_is_told() {
        var permit = cases.town.submitted(cases.ana, on("2026-05-04"));
        days.round(on(LAST.toString()));
        assertThat(now(permit)).as("on its last day").isInstanceOf(AtResidenceSchool.class);

        days.round(on("2026-07-01"));
        assertThat(now(permit))
                .isInstanceOfSatisfying(
                        YearOver.class, closed -> assertThat(closed.on()).isEqualTo(LAST.plusDays(1)));
        assertThat(files.get(permit, LAST).timeline())
                .extracting(Timeline.Entry::what)
                .contains(PermitEvent.YEAR_OVER);
    }

    @Test
    void an_appeal_that_nobody_answered_is_closed_with_the_no_it_was_against() {
        var permit = cases.deniedByResidence(on("2026-05-04"));
        cases.appeal(permit, on("2026-05-05"));
        var appeal = (FirstAppeal) now(permit);

        days.round(on("2026-07-01"));
        assertThat(now(permit))
                .isInstanceOfSatisfying(
                        YearOver.class, closed -> assertThat(closed.against()).isEqualTo(appeal.against()));
    }

    @Test
    void a_permanent_permit_that_was_taken_back_may_still_be_given_again() {
        var permit = cases.granted(on("2026-05-04"));
        sql.sql("update permit_request set permit = permit || '{\"until\": null}' where id = :id")
                .param("id", permit.value())
                .update();
        cases.end(permit, on("2026-05-05"));
        cases.appeal(permit, on("2026-05-06"));

        days.round(on("2026-07-01"));
        assertThat(AppealCases.done(cases.grant(permit, cases.harborToo, on("2026-07-01"))))
                .isInstanceOf(PermitRequest.Held.class);
    }

    @Test
    void nothing_is_granted_for_a_past_year() {
        var bo = cases.town.family();
        var packet = cases.town.packet(bo, cases.town.child(bo), on("2026-05-04"));
        var released = cases.town.released(bo, packet, on("2026-05-04"));
        var denied = cases.deniedByRequested(on("2026-05-04"));
        cases.appeal(denied, on("2026-05-05"));

        assertThat(permits.approve(released, cases.harbor.who(), null, on("2026-07-01")))
                .get()
                .satisfies(YearsOverTest::isPast);
        assertThat(cases.grant(denied, cases.harborToo, on("2026-07-01"))).satisfies(YearsOverTest::isPast);
    }

    private static void isPast(Outcome<PermitRequest> outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why().reasons().getFirst().is(ApplicationWindow.YearIsOver.class))
                                .isTrue());
    }

    private PermitRequest now(CaseId permit) {
        return files.get(permit, LAST).request();
    }
}
