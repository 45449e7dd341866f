package org.openseat.reporting.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.reporting.making.HarborAsks.NOW;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Role;
import org.openseat.district.SchoolCode;
import org.openseat.reporting.Report;
import org.openseat.reporting.ReportDesk;
import org.openseat.reporting.Run;
import org.openseat.reporting.RunId;
import org.openseat.reporting.sheets.Format;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// Who asks for a report gets the rows that are theirs, and nobody else knows of it.
@AppTest
class WhoseRunsTest {

    @Autowired
    ReportDesk desk;

    @Autowired
    TransactionTemplate transaction;

    final HarborAsks harbor;

    @Autowired
    WhoseRunsTest(ApplicationContext app) {
        harbor = new HarborAsks(app);
    }

    @Test
    void a_school_gets_its_own_rows_only_whatever_it_asks_for() {
        var elsewhere = harbor.ledger.school("Elsewhere");

        assertThat(schools(harbor.ask(Report.SIS_PERMITS, Format.CSV, harbor.principal, elsewhere)))
                .isEmpty();
        assertThat(schools(harbor.ask(Report.SIS_PERMITS, Format.CSV, harbor.principal, (SchoolCode) null)))
                .containsExactly(harbor.school);
        assertThat(schools(harbor.ask(Report.SIS_PERMITS, Format.CSV, harbor.office, (SchoolCode) null)))
                .isNull();
    }

    @Test
    void a_run_is_known_to_the_district_and_to_who_may_have_every_row_in_it() {
        var whole = harbor.ask(Report.SIS_PERMITS, Format.CSV, harbor.office, (SchoolCode) null);
        var own = harbor.ask(Report.SIS_PERMITS, Format.CSV, harbor.principal, harbor.school);
        var colleague = harbor.ledger.staff(Role.SCHOOL, harbor.school, harbor.ledger.school("Second School"));
        var stranger = harbor.ledger.staff(Role.SCHOOL, harbor.ledger.school("Elsewhere"));
        var nobody = harbor.ledger.staff(Role.SCHOOL);

        assertThat(List.of(own, whole)).allSatisfy(run -> {
            assertThat(desk.find(run, harbor.office, NOW)).isPresent();
            assertThat(desk.find(run, stranger, NOW)).isEmpty();
            assertThat(desk.find(run, nobody, NOW)).isEmpty();
            assertThat(desk.take(run, stranger, NOW)).isEmpty();
            assertThat(desk.cancel(run, stranger, NOW)).isEmpty();
            assertThat(desk.recent(stranger, NOW)).extracting(Run::id).doesNotContain(run);
        });
        assertThat(desk.find(whole, harbor.principal, NOW)).isEmpty();
        assertThat(desk.find(own, colleague, NOW)).isPresent();
    }

    @Test
    void the_same_asked_again_is_the_run_that_waits_and_nobody_fills_the_line() {
        transaction.executeWithoutResult(status -> {
            var first = harbor.ask(Report.SIS_PERMITS, Format.CSV);
            assertThat(harbor.ask(Report.SIS_PERMITS, Format.CSV)).isEqualTo(first);
            assertThat(harbor.ask(Report.SIS_PERMITS, Format.CSV, harbor.principal, harbor.school))
                    .isNotEqualTo(first);
            for (var report : List.of(Report.DENIALS, Report.PROCESSING_CASES, Report.PROCESSING_SCHOOLS)) {
                harbor.ask(report, Format.CSV);
            }
            harbor.ask(Report.SIS_PERMITS, Format.XLSX);

            assertThat(desk.ask(HarborAsks.asked(Report.DENIALS, Format.XLSX, harbor.school), harbor.office, NOW))
                    .isEmpty();
            status.setRollbackOnly();
        });
    }

    private @Nullable List<SchoolCode> schools(RunId run) {
        return harbor.seen(run).asked().schools();
    }
}
