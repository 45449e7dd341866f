package org.openseat.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openseat.district.SchoolYear;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.NumbersFile;

/// Reads the `numbers.csv` of a school year; which numbers there are and what they may be is the rulebook's to say.
final class NumbersReader {
    static final String FILE = "numbers.csv";

    private final Path folder;
    private final String file;
    private final Findings findings;
    private final SchoolYear year;

    NumbersReader(Path folder, Findings findings, SchoolYear year) {
        this.folder = folder;
        this.file = YearsReader.FOLDER + "/" + year + "/" + FILE;
        this.findings = findings;
        this.year = year;
    }

    Optional<Numbers> read() {
        var rows = new ArrayList<NumbersFile.Row>();
        new CsvTable(folder, file, findings)
                .each(
                        List.of("key", "value", "source"),
                        List.of(),
                        row -> rows.add(
                                new NumbersFile.Row(row.line(), row.raw("key"), row.raw("value"), row.raw("source"))));
        if (rows.isEmpty()) {
            findings.problem(file, 0, "is missing or empty; it holds the numbers the Board set for " + year);
            return Optional.empty();
        }
        return switch (NumbersFile.read(year, rows)) {
            case NumbersFile.Reading.Read(Numbers numbers) -> Optional.of(numbers);
            case NumbersFile.Reading.Refused(List<NumbersFile.Problem> problems) -> {
                problems.forEach(problem -> findings.problem(file, problem.line(), problem.message()));
                yield Optional.empty();
            }
        };
    }
}
