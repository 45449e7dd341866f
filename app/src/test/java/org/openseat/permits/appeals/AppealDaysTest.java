package org.openseat.permits.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.AtOnce.twice;
import static org.openseat.permits.Town.on;
import static org.openseat.permits.appeals.AppealCases.done;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseDays;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.file.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What a passed day does by itself, also when two nodes look at once.
@AppTest
class AppealDaysTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    CaseDays days;

    @Autowired
    CaseFiles files;

    AppealCases cases;

    @BeforeEach
    void people() {
        cases = new AppealCases(app);
    }

    @Test
    void nobody_appealed_so_the_student_attends_the_school_of_residence() {
        var permit = cases.deniedByResidence(on("2026-02-02"));

        days.round(on("2026-02-17"));
        assertThat(file(permit).request()).isNotInstanceOf(AttendResidence.class);

        days.round(on("2026-02-20"));
        assertThat(file(permit).request())
                .as("post of the last day may still be keyed in")
                .isInstanceOf(DeniedByResidence.class);
        onTwoNodes(on("2026-02-21"));
        assertThat(file(permit).request()).isInstanceOf(AttendResidence.class);
        assertThat(entries(permit, PermitEvent.ATTEND_RESIDENCE)).isEqualTo(1);
        assertThat(cases.appeal(permit, on("2026-02-21"))).isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void nobody_went_on_to_the_district_so_it_closes_too() {
        var permit = cases.deniedByRequested(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));
        done(cases.deny(permit, cases.harborToo, "No.", on("2026-02-12")));

        days.round(on("2026-03-09"));
        assertThat(file(permit).request())
                .as("March 5 and three days, which end on a Sunday")
                .isInstanceOf(FirstAppealDenied.class);
        days.round(on("2026-03-10"));
        assertThat(file(permit).request())
                .isInstanceOfSatisfying(
                        AttendResidence.class,
                        closed -> assertThat(closed.answer()).isNotNull());
    }

    @Test
    void an_overdue_answer_is_noted_once_at_each_level() {
        var permit = cases.deniedByRequested(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));

        days.round(on("2026-02-18"));
        assertThat(entries(permit, PermitEvent.OVERDUE)).isZero();
        onTwoNodes(on("2026-02-19"));
        days.round(on("2026-02-20"));
        assertThat(entries(permit, PermitEvent.OVERDUE)).isEqualTo(1);
        assertThat(file(permit).request()).isInstanceOf(FirstAppeal.class);

        done(cases.escalate(permit, on("2026-02-20")));
        days.round(on("2026-03-02"));
        days.round(on("2026-03-03"));
        assertThat(entries(permit, PermitEvent.OVERDUE)).isEqualTo(2);
    }

    private void onTwoNodes(ZonedDateTime now) {
        twice(() -> days.round(now));
    }

    private CaseFile file(CaseId permit) {
        return files.get(permit, on("2026-02-12").toLocalDate());
    }

    private long entries(CaseId permit, PermitEvent what) {
        return List.copyOf(file(permit).timeline()).stream()
                .filter(entry -> entry.what() == what)
                .count();
    }
}
