package org.openseat.pack;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openseat.pack.SchoolRecords.Credits;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.Formats;

/// Reads `graduation.csv`: one line a child, credits earned of credits required. OneRoster has no file for it.
final class GraduationReader {
    static final String FILE = "graduation.csv";

    private static final List<String> REQUIRED = List.of("student", "as_of", "credits_earned", "credits_required");
    private static final Pattern CREDITS = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    private final Path folder;

    GraduationReader(Path folder) {
        this.folder = folder;
    }

    void check(Findings findings) {
        var lines = new HashMap<String, Integer>();
        table(findings)
                .each(
                        REQUIRED,
                        List.of(),
                        row -> credits(row).ifPresent(given -> {
                            var before = lines.putIfAbsent(given.student(), row.line());
                            if (before != null) {
                                row.note("has the child of line " + before
                                        + "; a child has one line. The one counted last holds");
                            }
                        }));
    }

    void read(Findings findings, Consumer<Credits> taker) {
        table(findings).each(REQUIRED, List.of(), row -> credits(row).ifPresent(taker));
    }

    private CsvTable table(Findings findings) {
        return new CsvTable(folder, FILE, findings, true);
    }

    private static Optional<Credits> credits(CsvRow row) {
        var student = row.text("student");
        var asOf = row.date("as_of");
        var earned = number(row, "credits_earned");
        var required = number(row, "credits_required");
        required.maybe()
                .filter(most -> most.signum() == 0)
                .ifPresent(most ->
                        row.problem("credits_required is 0; leave out children who do not collect credits yet"));
        return row.give(() -> new Credits(student.get(), asOf.get(), earned.get(), required.get()));
    }

    private static CsvRow.Field<BigDecimal> number(CsvRow row, String column) {
        return row.field(
                column, "write credits as 65 or 67.5", text -> new BigDecimal(Formats.matching(CREDITS, text)));
    }
}
