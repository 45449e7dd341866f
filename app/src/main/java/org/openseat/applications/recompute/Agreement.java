package org.openseat.applications.recompute;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.openseat.applications.ledger.Counted;
import org.openseat.applications.recompute.FilesTable.Kept;
import org.openseat.cycles.Cycle;
import org.openseat.programs.ProgramCycle;
import org.openseat.programs.Programs;
import org.openseat.rulebook.choices.points.PointsKind;
import org.openseat.verifier.files.Progress;
import org.openseat.verifier.recompute.Recomputation;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Has the verifier, which shares no code with what counted, compute every row again from the published files. (design
/// §10)
@Component
public class Agreement {

    private final Programs programs;
    private final FilesTable table;

    Agreement(Programs programs, FilesTable table) {
        this.programs = programs;
        this.table = table;
    }

    /// The points are wrong, or the files are; either way nobody may have them.
    public static final class Disagreement extends IllegalStateException {

        Disagreement(String said) {
            super(said);
        }
    }

    /// Keeps the files with the run.
    ///
    /// @return on how many rows both agree: all
    /// @throws Disagreement when a single one differs
    public int of(UUID run, Cycle cycle, List<Counted> counted) {
        var year = programs.cycle(cycle.year());
        var children = new LinkedHashMap<String, Counted>();
        counted.forEach(each -> children.put(UUID.randomUUID().toString(), each));
        var rows = recomputed(common(cycle, year), children);
        var expected = new HashMap<String, String>();
        children.forEach((child, each) -> each.requests()
                .forEach(request -> expected.put(
                        key(child, request.late() ? "late" : "on_time", request.choice(), request.program()),
                        values(each, request.program()))));
        var found = rows.stream().collect(Collectors.toMap(Row::key, Row::values));
        if (!expected.equals(found)) {
            var first = expected.entrySet().stream()
                    .filter(entry -> !entry.getValue().equals(found.get(entry.getKey())))
                    .findFirst();
            throw new Disagreement("The verifier counts other points: "
                    + first.map(Object::toString).orElse("more rows") + " but "
                    + first.map(entry -> found.get(entry.getKey())).orElse("none"));
        }
        keep(run, cycle, year, children, rows);
        return rows.size();
    }

    private Map<String, String> common(Cycle cycle, ProgramCycle year) {
        return Map.of(
                "year.csv", PointsFiles.year(cycle),
                "magnets.csv", PointsFiles.magnets(programs.all(), year),
                "lists.csv", PointsFiles.lists(year));
    }

    private void keep(UUID run, Cycle cycle, ProgramCycle year, Map<String, Counted> children, List<Row> rows) {
        var files = new ArrayList<Kept>();
        common(cycle, year).forEach((name, lines) -> files.add(new Kept(null, name, lines)));
        var points = rows.stream()
                .collect(Collectors.groupingBy(Row::child, Collectors.mapping(Row::line, Collectors.joining())));
        children.forEach((child, each) -> {
            files.add(new Kept(each.application(), "applicants.csv", PointsFiles.applicant(child, each)));
            files.add(new Kept(each.application(), "requests.csv", PointsFiles.requests(child, each)));
            files.add(new Kept(each.application(), "points.csv", points.getOrDefault(child, "")));
        });
        table.keep(run, files);
    }

    /// A row of points.csv.
    private record Row(String child, String key, String values, String line) {}

    private static List<Row> recomputed(Map<String, String> common, Map<String, Counted> children) {
        try {
            var folder = Files.createTempDirectory("points");
            try {
                for (var file : common.entrySet()) {
                    write(folder, file.getKey(), file.getValue());
                }
                write(folder, "applicants.csv", all(children, PointsFiles::applicant));
                write(folder, "requests.csv", all(children, PointsFiles::requests));
                write(folder, "history.csv", "");
                write(folder, "siblings.csv", "");
                var out = folder.resolve("points.csv");
                Recomputation.points(folder, out, Progress.NONE);
                return read(out);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String all(Map<String, Counted> children, BiFunction<String, Counted, String> lines) {
        return children.entrySet().stream()
                .map(entry -> lines.apply(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static void write(Path folder, String name, String lines) throws IOException {
        Files.writeString(folder.resolve(name), PointsFiles.whole(name, lines));
    }

    private static List<Row> read(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .map(row -> new Row(
                            row.getField("child"),
                            key(
                                    row.getField("child"),
                                    row.getField("window"),
                                    Integer.parseInt(row.getField("choice")),
                                    row.getField("program")),
                            List.of("matriculation", "list", "phbao", "overcrowded", "sibling").stream()
                                    .map(row::getField)
                                    .collect(Collectors.joining(" ")),
                            String.join(",", row.getFields()) + "\n"))
                    .toList();
        }
    }

    private static String key(String child, String window, int choice, String program) {
        return child + " " + window + " " + choice + " " + program;
    }

    private static String values(Counted counted, String program) {
        var values = counted.lines().stream()
                .filter(line -> line.program().equals(program))
                .collect(Collectors.toMap(line -> line.kind(), line -> line.value()));
        return List.of(
                        PointsKind.MATRICULATION,
                        PointsKind.LIST,
                        PointsKind.PHBAO,
                        PointsKind.OVERCROWDED,
                        PointsKind.SIBLING)
                .stream()
                .map(kind -> String.valueOf(values.getOrDefault(kind, 0)))
                .collect(Collectors.joining(" "));
    }
}
