package org.openseat.pack.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One CSV file of a pack: a heading line that names the columns, then one line a thing. Read line by line, never
/// whole.
///
/// UTF-8 with or without a byte order mark, either kind of line end, columns in any order.
public final class CsvTable {
    private final Path path;
    private final String file;
    private final Findings findings;
    private final boolean personal;

    public CsvTable(Path folder, String file, Findings findings) {
        this(folder, file, findings, false);
    }

    /// @param personal true when the file is about children and families: problems then do not repeat what a line says
    public CsvTable(Path folder, String file, Findings findings, boolean personal) {
        this.path = folder.resolve(file);
        this.file = file;
        this.findings = findings;
        this.personal = personal;
    }

    /// Hands over every line after the heading; `required` columns must be there, others than `optional` are noted and
    /// skipped.
    /// A file that is not there has no lines.
    public void each(List<String> required, List<String> optional, Consumer<CsvRow> reader) {
        each(required, column -> noteUnknown(column, required, optional), reader);
    }

    /// The same for a file of a standard, which has many columns that we do not need and that are no oddity.
    public void eachOfStandard(List<String> required, Consumer<CsvRow> reader) {
        each(required, column -> {}, reader);
    }

    private void each(List<String> required, Consumer<String> column, Consumer<CsvRow> reader) {
        if (!Files.exists(path)) {
            return;
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(path)) {
            Iterator<CsvRecord> lines = csv.iterator();
            if (!lines.hasNext()) {
                findings.problem(
                        file, 1, "is empty; the first line must name the columns: " + String.join(",", required));
                return;
            }
            Optional<Heading> heading = Heading.read(file, lines.next(), required, column, findings);
            while (heading.isPresent() && lines.hasNext()) {
                line(lines.next(), heading.get(), reader);
            }
        } catch (CsvParseException e) {
            findings.problem(
                    file, 0, "cannot be read as CSV (" + e.getMessage() + "); look for a quote that is not closed");
        } catch (IOException | UncheckedIOException e) {
            findings.problem(
                    file,
                    0,
                    "cannot be opened; it must be a file, and the account that runs Openseat must be allowed to read it");
        }
    }

    private void line(CsvRecord record, Heading heading, Consumer<CsvRow> reader) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        heading.misfit(record)
                .ifPresentOrElse(
                        misfit -> findings.problem(file, line, misfit),
                        () -> reader.accept(new CsvRow(file, line, record, heading.columns(), findings, personal)));
    }

    private void noteUnknown(String name, List<String> required, List<String> optional) {
        if (Stream.of(required, optional).flatMap(List::stream).noneMatch(name::equalsIgnoreCase)) {
            findings.note(
                    file,
                    1,
                    "the column " + name + " is not known and is not read; known: " + String.join(", ", required) + ", "
                            + String.join(", ", optional));
        }
    }
}
