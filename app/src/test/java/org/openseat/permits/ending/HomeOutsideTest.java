package org.openseat.permits.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.Town.on;
import static org.openseat.permits.appeals.AppealCases.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.KindPages;
import org.openseat.permits.PermitRequest.Referred;
import org.openseat.permits.Step;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.appeals.AppealCases;
import org.openseat.permits.page.PermitView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A home outside the district is found at any time, after a no as well: the permit office goes on. (T21, R-ROL-2)
@AppTest
class HomeOutsideTest {

    @Autowired
    EndingDesk desk;

    @Autowired
    KindPages<PermitView> pages;

    AppealCases cases;

    @BeforeEach
    void people(@Autowired ApplicationContext app) {
        cases = new AppealCases(app);
    }

    @Test
    void T21_found_after_a_denial() {
        refers(cases.deniedByResidence(on("2026-02-02")), cases.kestrel);
        refers(cases.deniedByRequested(on("2026-02-02")), cases.harbor);
    }

    @Test
    void T21_found_after_a_permit_was_ended() {
        var permit = cases.granted(on("2026-02-02"));
        cases.end(permit, on("2026-02-03"));
        refers(permit, cases.harbor);
    }

    @Test
    void T21_found_while_an_appeal_runs_by_the_school_and_at_last_by_who_decides_it() {
        var first = cases.deniedByResidence(on("2026-02-02"));
        done(cases.appeal(first, on("2026-02-03")));
        refers(first, cases.kestrelToo);

        var denied = second();
        done(cases.deny(denied, cases.kestrelToo, "No.", on("2026-02-04")));
        refers(denied, cases.kestrel);

        var last = second();
        done(cases.deny(last, cases.kestrelToo, "No.", on("2026-02-04")));
        done(cases.escalate(last, on("2026-02-05")));
        refers(last, cases.operations);
    }

    @Test
    void what_is_closed_stays_closed() {
        var permit = second();
        done(cases.deny(permit, cases.kestrelToo, "No.", on("2026-02-04")));
        done(cases.escalate(permit, on("2026-02-05")));
        done(cases.deny(permit, cases.operations, "No.", on("2026-02-06")));
        assertThat(desk.refer(permit, cases.kestrel.who(), "It is in Oxnard.", on("2026-02-09")))
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
    }

    /// Another family, appealed.
    private CaseId second() {
        var permit = cases.deniedByResidence(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-03")));
        return permit;
    }

    private void refers(CaseId permit, Resident who) {
        var day = on("2026-02-06");
        assertThat(pages.open(permit, who.who(), day).orElseThrow().steps()).contains(Step.REFER);
        assertThat(done(desk.refer(permit, who.who(), "The lease is for a home in Oxnard.", day)
                        .orElseThrow()))
                .isInstanceOf(Referred.class);
    }
}
