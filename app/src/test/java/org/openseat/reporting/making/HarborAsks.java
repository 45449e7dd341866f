package org.openseat.reporting.making;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.reporting.Asked;
import org.openseat.reporting.Exports;
import org.openseat.reporting.Ledger;
import org.openseat.reporting.Report;
import org.openseat.reporting.ReportDesk;
import org.openseat.reporting.Run;
import org.openseat.reporting.RunId;
import org.openseat.reporting.sheets.Format;
import org.springframework.context.ApplicationContext;

/// A school with one permit, and who asks for reports on it; new for each test.
final class HarborAsks {

    static final Instant NOW = Exports.noon("2026-11-09").toInstant();

    final Ledger ledger;
    final SchoolCode school;
    final SignedIn office;
    final SignedIn principal;
    private final ReportDesk desk;

    HarborAsks(ApplicationContext app) {
        ledger = new Ledger(app);
        school = ledger.school("=Harbor");
        ledger.grant(ledger.open(new SchoolCode("8068"), school, "=1+1", "2026-11-16"), "2026-11-05", "2027-06-09");
        office = ledger.staff(Role.DISTRICT);
        principal = ledger.staff(Role.SCHOOL, school);
        desk = app.getBean(ReportDesk.class);
    }

    /// The office asks for the rows of the school.
    RunId ask(Report report, Format format) {
        return ask(report, format, office, school);
    }

    RunId ask(Report report, Format format, SignedIn who, @Nullable SchoolCode of) {
        return desk.ask(asked(report, format, of), who, NOW).orElseThrow();
    }

    static Asked asked(Report report, Format format, @Nullable SchoolCode of) {
        return new Asked(report, format, SchoolYear.parse("2026-27"), of == null ? null : List.of(of));
    }

    /// The run as the office sees it.
    Run seen(RunId run) {
        return desk.find(run, office, NOW).orElseThrow();
    }
}
