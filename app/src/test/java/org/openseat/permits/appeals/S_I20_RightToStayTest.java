package org.openseat.permits.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.Town.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.days.CaseClocks;
import org.openseat.permits.Ending;
import org.openseat.permits.Ending.How;
import org.openseat.permits.PermitRequest.Attending;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.file.Permits;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.EndingGround;
import org.openseat.rulebook.PermitClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// A student who attends on a permit that is ended stays where they are while the appeal runs; both schools read
/// it, and when the appeal is granted, the student attends as before. (R-IDP-26)
@AppTest
class S_I20_RightToStayTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    Permits permits;

    @Autowired
    CaseClocks clocks;

    @Autowired
    TransactionTemplate transaction;

    @Value("${local.server.port}")
    int port;

    @Test
    void S_I20_the_student_stays_while_the_appeal_runs() {
        var cases = new AppealCases(app);
        var permit = cases.granted(on("2026-02-02"));
        endedByHarbor(permit, cases);
        AppealCases.done(cases.appeal(permit, on("2026-03-06")));

        for (var school : List.of(cases.kestrel, cases.harbor, cases.harborToo, cases.operations)) {
            assertThat(school.signedIn(port).get("/permits/" + permit).body())
                    .contains("has the right to stay in the present placement");
        }

        var restored = AppealCases.done(cases.grant(permit, cases.harborToo, on("2026-03-10")));
        assertThat(restored)
                .isInstanceOfSatisfying(
                        Attending.class,
                        attending -> assertThat(attending.since()).hasToString("2026-02-09"));
    }

    private void endedByHarbor(CaseId permit, AppealCases cases) {
        transaction.executeWithoutResult(status -> {
            var attending = ((Granted) permits.lock(permit).orElseThrow())
                    .enroll(on("2026-02-09").toLocalDate());
            permits.save(attending);
            var decision = new SignedStatement(
                    cases.harbor.who().id(),
                    "Kwame Boateng",
                    "Principal",
                    on("2026-03-02").toLocalDate(),
                    null);
            var ending = new Ending(
                    How.REVOKED,
                    DecidingSchool.REQUESTED,
                    List.of(EndingGround.TRUANCY),
                    "Absent for 12 days.",
                    decision);
            permits.save(attending.end(
                    ending,
                    clocks.start(
                            PermitClock.FIRST_APPEAL,
                            attending.packet().year(),
                            on("2026-03-02").toLocalDate())));
        });
    }
}
