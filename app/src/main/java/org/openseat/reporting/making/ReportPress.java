package org.openseat.reporting.making;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openseat.reporting.Asked;
import org.openseat.reporting.Report;
import org.openseat.reporting.ReportRows;
import org.openseat.reporting.Run;
import org.openseat.reporting.Scope;
import org.openseat.reporting.files.PieceStream;
import org.openseat.reporting.files.ReportFile;
import org.openseat.reporting.files.RunFiles;
import org.openseat.schools.Years;
import org.springframework.stereotype.Component;

/// Turns a run into its file.
@Component
class ReportPress {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

    private final List<ReportRows> reports;
    private final Years years;
    private final Progress progress;
    private final RunFiles files;

    ReportPress(List<ReportRows> reports, Years years, Progress progress, RunFiles files) {
        this.reports = reports;
        this.years = years;
        this.progress = progress;
        this.files = files;
    }

    ReportFile make(Run run, ZonedDateTime now) throws IOException {
        var asked = run.asked();
        var rows = rows(asked.report());
        try (var to = new PieceStream(files, run.id())) {
            var sheet = asked.format().sheet(to, Making.columns(rows));
            var written = new Making(
                            rows, Scope.of(asked, now), versions(), sheet, (read, total) -> tell(run, read, total))
                    .make();
            to.close();
            return new ReportFile(name(asked, now), written, to.size(), to.fingerprint(), now.toInstant());
        }
    }

    private void tell(Run run, long read, long total) {
        if (!progress.at(run.id(), read, total)) {
            throw new Stopped("it was called off");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new Stopped("this node is closing down");
        }
    }

    private Map<String, String> versions() {
        return years.versions().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().label(), Map.Entry::getValue));
    }

    private ReportRows rows(Report report) {
        return reports.stream()
                .filter(rows -> rows.report() == report)
                .findFirst()
                .orElseThrow();
    }

    /// `sis-permits-2026-27-20261102-1030.csv`
    private static String name(Asked asked, ZonedDateTime now) {
        var year = asked.year();
        return asked.report().code() + "-" + (year == null ? "all-years" : year.label()) + "-" + MINUTE.format(now)
                + "." + asked.format().code();
    }
}
