package org.openseat.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.reporting.files.ReportFile;
import org.openseat.reporting.sheets.Format;

/// A row of the table of runs, and the run that it is.
final class RunRow {

    static Run run(ResultSet row, int number) throws SQLException {
        var state = state(row);
        return new Run(
                id(row, number),
                asked(row),
                row.getString("asker"),
                instant(row, "asked"),
                state,
                row.getLong("rows_read"),
                row.getObject("total", Long.class),
                state == Run.State.DONE ? file(row) : null);
    }

    static RunId id(ResultSet row, int number) throws SQLException {
        return new RunId(row.getObject("id", UUID.class));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        var year = row.getString("school_year");
        return new Asked(
                Report.valueOf(row.getString("report")),
                Format.valueOf(row.getString("format")),
                year == null ? null : SchoolYear.parse(year),
                schools(row));
    }

    private static @Nullable List<SchoolCode> schools(ResultSet row) throws SQLException {
        var codes = row.getArray("schools");
        return codes == null
                ? null
                : Arrays.stream((String[]) codes.getArray())
                        .map(SchoolCode::new)
                        .toList();
    }

    /// What came of it; until then the progress tells.
    private static Run.State state(ResultSet row) throws SQLException {
        return switch (row.getString("outcome")) {
            case "DONE" -> row.getBoolean("removed") ? Run.State.REMOVED : Run.State.DONE;
            case "FAILED" -> Run.State.FAILED;
            case null, default ->
                row.getObject("canceled") != null
                        ? Run.State.CANCELED
                        : row.getObject("started") != null ? Run.State.RUNNING : Run.State.WAITING;
        };
    }

    private static ReportFile file(ResultSet row) throws SQLException {
        return new ReportFile(
                row.getString("file_name"),
                row.getLong("file_rows"),
                row.getLong("file_size"),
                row.getString("file_sha256"),
                instant(row, "made"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable String year(Asked asked) {
        var year = asked.year();
        return year == null ? null : year.label();
    }

    static String @Nullable [] codes(@Nullable Collection<SchoolCode> schools) {
        return schools == null
                ? null
                : schools.stream().map(SchoolCode::value).sorted().toArray(String[]::new);
    }

    private RunRow() {}
}
