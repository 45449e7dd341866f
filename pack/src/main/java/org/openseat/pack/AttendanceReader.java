package org.openseat.pack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openseat.district.SchoolYear;
import org.openseat.pack.SchoolRecords.Attendance;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;

/// Reads `attendance.csv`: one line a child and school year. OneRoster has no file for it.
final class AttendanceReader {
    static final String FILE = "attendance.csv";

    private static final List<String> REQUIRED =
            List.of("student", "school_year", "as_of", "days", "days_absent", "times_tardy");
    private static final int LONGEST_YEAR = 366;

    private final Path folder;

    AttendanceReader(Path folder) {
        this.folder = folder;
    }

    void check(Findings findings) {
        var lines = new HashMap<String, Integer>();
        table(findings)
                .each(
                        REQUIRED,
                        List.of(),
                        row -> attendance(row).ifPresent(given -> {
                            var before = lines.putIfAbsent(given.student() + " " + given.year(), row.line());
                            if (before != null) {
                                row.note("has the child and year of line " + before
                                        + "; a child has one line a year. The one counted last holds");
                            }
                        }));
    }

    void read(Findings findings, Consumer<Attendance> taker) {
        table(findings).each(REQUIRED, List.of(), row -> attendance(row).ifPresent(taker));
    }

    private CsvTable table(Findings findings) {
        return new CsvTable(folder, FILE, findings, true);
    }

    private static Optional<Attendance> attendance(CsvRow row) {
        var student = row.text("student");
        var year = row.field("school_year", "write a school year as 2026-27", SchoolYear::parse);
        var asOf = row.date("as_of");
        var days = count(row, "days");
        var absent = count(row, "days_absent");
        var tardy = count(row, "times_tardy");
        if (days.maybe().isPresent()
                && absent.maybe().isPresent()
                && absent.maybe().get() > days.maybe().get()) {
            row.problem("days_absent is more than days; days counts every school day on which the child was enrolled");
        }
        return row.give(
                () -> new Attendance(student.get(), year.get(), asOf.get(), days.get(), absent.get(), tardy.get()));
    }

    private static CsvRow.Field<Integer> count(CsvRow row, String column) {
        return row.field(column, "write a number from 0 to " + LONGEST_YEAR, text -> {
            int count = Integer.parseInt(text);
            if (count < 0 || count > LONGEST_YEAR) {
                throw new IllegalArgumentException(text);
            }
            return count;
        });
    }
}
