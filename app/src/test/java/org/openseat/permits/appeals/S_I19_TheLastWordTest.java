package org.openseat.permits.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.Town.on;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.Appealed.FinallyDenied;
import org.openseat.permits.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// After the district's no there is nothing more to press, and no way to OPST or the county. (R-IDP-25, R-APL-8)
@AppTest
class S_I19_TheLastWordTest {

    @Autowired
    ApplicationContext app;

    @Value("${local.server.port}")
    int port;

    AppealCases cases;
    CaseId permit;

    @BeforeEach
    void denied_twice() {
        cases = new AppealCases(app);
        permit = cases.deniedByRequested(on("2026-02-02"));
        AppealCases.done(cases.appeal(permit, on("2026-02-10")));
        AppealCases.done(cases.deny(permit, cases.harborToo, "The stamp is another bakery’s.", on("2026-02-13")));
        AppealCases.done(cases.escalate(permit, on("2026-02-20")));
    }

    @Test
    void S_I19_the_districts_no_is_final_and_offers_nothing_more() {
        var last = AppealCases.done(cases.deny(permit, cases.operations, "The school is right.", on("2026-02-25")));

        assertThat(last).isInstanceOf(FinallyDenied.class);
        assertThat(Step.of(last)).isEmpty();
        assertThat(cases.escalate(permit, on("2026-02-26"))).isInstanceOf(Outcome.Overtaken.class);

        var page = cases.ana.signedIn(port).get("/permits/" + permit).body();
        assertThat(page).contains("This is the final decision", "The school is right.");
        assertThat(page).doesNotContain("/appeal\"", "/escalate\"", "OPST", "LACOE", "County Office");
    }
}
