package org.openseat.reporting.making;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.reporting.ReportRows;
import org.openseat.reporting.Scope;
import org.openseat.reporting.sheets.Sheet;

/// The making of one file: puts each row into it with the year's policy and the time of the run, and tells how far it
/// is.
public final class Making implements ReportRows.Output {

    private static final List<String> STAMP = List.of("policy_version", "run_at");
    private static final int A_STEP = 5000;

    /// Hears how many rows have been read of how many; may end the making with an exception.
    public interface Telling {
        void at(long read, long total);
    }

    private final ReportRows rows;
    private final Scope scope;
    private final Map<String, String> policies;
    private final Sheet sheet;
    private final Telling telling;
    private final long total;
    private final int year;
    private final String at;
    private long read;
    private long written;

    /// @param policies the version of the policy's numbers, by school year
    public Making(ReportRows rows, Scope scope, Map<String, String> policies, Sheet sheet, Telling telling) {
        this.rows = rows;
        this.scope = scope;
        this.policies = policies;
        this.sheet = sheet;
        this.telling = telling;
        this.total = rows.total(scope);
        this.year = rows.columns().indexOf(ReportRows.YEAR);
        this.at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(scope.at().truncatedTo(ChronoUnit.SECONDS));
    }

    /// The columns of the report and those that every report ends with.
    public static List<String> columns(ReportRows rows) {
        var columns = new ArrayList<>(rows.columns());
        columns.addAll(STAMP);
        return columns;
    }

    /// Makes the whole file; answers how many rows it has.
    public long make() throws IOException {
        telling.at(read, total);
        try (sheet) {
            rows.each(scope, this);
        }
        telling.at(read, total);
        return written;
    }

    @Override
    public void read() {
        if (++read % A_STEP == 0) {
            telling.at(read, total);
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        var whole = new ArrayList<@Nullable Object>(cells);
        whole.add(policies.get(String.valueOf(cells.get(year))));
        whole.add(at);
        try {
            sheet.row(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written++;
    }
}
