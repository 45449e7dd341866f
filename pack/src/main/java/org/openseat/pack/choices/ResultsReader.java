package org.openseat.pack.choices;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.PastResult.Group;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;

/// Reads the `results.csv` of a cycle: what came of its draw.
final class ResultsReader {
    static final String FILE = "results.csv";

    private static final List<String> COLUMNS =
            List.of("program", "grade", "group", "applications", "offers", "last_points", "last_list_position");
    private static final String COUNT = "write a whole number";

    private final String file;
    private final CsvTable table;
    private final Findings findings;
    private final ProgramList programs;
    private final SchoolYear cycle;
    private final Set<String> seen = new HashSet<>();
    private final List<PastResult> results = new ArrayList<>();

    ResultsReader(Path folder, String file, Findings findings, ProgramList programs, SchoolYear cycle) {
        this.file = file;
        this.table = new CsvTable(folder, file, findings);
        this.findings = findings;
        this.programs = programs;
        this.cycle = cycle;
    }

    /// @param current the school year it is: results older than that are told of no family
    List<PastResult> read(SchoolYear current) {
        table.each(COLUMNS, List.of(), this::result);
        if (!results.isEmpty() && cycle.compareTo(current) < 0) {
            findings.note(file, 0, "is older than the last draw; families see the results of " + current + " or later");
        }
        return results;
    }

    private void result(CsvRow row) {
        var program = row.text("program");
        var grade = row.optional("grade", "write a grade as TK, K or 1 to 12; blank means all", Grade::parse);
        var group = row.optional("group", "write phbao or ow; blank means both", ResultsReader::group);
        var applications = row.field("applications", COUNT, CapacityReader::number);
        var offers = row.field("offers", COUNT, CapacityReader::number);
        var points = row.optional("last_points", "write points such as 12", ResultsReader::points);
        var position = row.optional("last_list_position", COUNT, CapacityReader::number);
        program.maybe()
                .filter(code -> !programs.knows(code))
                .ifPresent(code -> row.problem("there is no program " + code + " in " + ProgramReader.FILE));
        if (applications.maybe().isPresent() && offers.maybe().isPresent() && offers.get() > applications.get()) {
            row.problem("offers " + offers.get() + " are above applications " + applications.get());
        }
        row.give(() -> new PastResult(
                        program.get(),
                        grade.maybe(),
                        group.maybe(),
                        applications.get(),
                        offers.get(),
                        points.maybe(),
                        position.maybe()))
                .ifPresent(result -> take(row, result));
    }

    private void take(CsvRow row, PastResult result) {
        if (!seen.add(result.program() + " " + result.grade() + " " + result.group())) {
            row.problem("this program, grade and group stand on a line before");
        }
        results.add(result);
    }

    private static Group group(String text) {
        return Group.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static BigDecimal points(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,3})?")) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }
}
