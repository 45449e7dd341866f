package org.openseat.pack;

import static java.util.Map.entry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes a pack of a real district, about a thousand schools, from the public files in `../shared/data`; for tests
/// only.
public final class LosAngelesPack {
    /// The public files, seen from a module's folder; absent on most machines.
    public static final Path SHARED = Path.of("../../shared/data");

    private static final Map<String, String> LEVELS = Map.of(
            "Elementary Schools (Public)", "elementary",
            "Intermediate/Middle Schools (Public)", "middle",
            "High Schools (Public)", "senior",
            "K-12 Schools (Public)", "span",
            "Continuation High Schools", "continuation",
            "Special Education Schools (Public)", "special_education");
    private static final Map<String, String> CHARTERS =
            Map.of("Directly funded", "independent_charter", "Locally funded", "affiliated_charter");
    private static final Map<String, String> REASONS = Map.ofEntries(
            entry("Admission Day", "no_school,admission-day"),
            entry("Labor Day", "closed,labor-day"),
            entry("Unassigned Day", "no_school,unassigned-day"),
            entry("Veterans Day", "closed,veterans-day"),
            entry("Thanksgiving Week", "no_school,thanksgiving-recess"),
            entry("Winter Recess", "no_school,winter-recess"),
            entry("Martin Luther King Jr. Day", "closed,martin-luther-king-day"),
            entry("Presidents Day", "closed,presidents-day"),
            entry("Cesar E. Chavez Birthday", "closed,cesar-chavez-day"),
            entry("Spring Recess", "no_school,spring-recess"),
            entry("Memorial Day", "closed,memorial-day"));

    private LosAngelesPack() {}

    /// Are the public files there? If not, skip the test and say that `../shared/data` is missing.
    public static boolean available() {
        return Files.isDirectory(SHARED.resolve("cupc")) && Files.isDirectory(SHARED.resolve("calendar"));
    }

    /// Writes the pack into an empty folder and answers that folder.
    public static Path write(Path folder) {
        try {
            Path year = Files.createDirectories(folder.resolve("years/2026-27"));
            Files.writeString(folder.resolve("district.csv"), """
                    key,value
                    name,Los Angeles Unified School District
                    short_name,Los Angeles Unified
                    current_year,2026-27
                    time_zone,America/Los_Angeles
                    languages,en;es;hy;zh;fa;ko;ru;tl;vi
                    signature_name,A Test
                    signature_title,Permit Officer
                    signature_office,Office of Permits and Student Transfers
                    """);
            Files.writeString(folder.resolve("staff.csv"), """
                    id,name,title,email,role,schools
                    D1,A Test,Permit Officer,permits@district.example,district,
                    """);
            schools(folder.resolve("schools.csv"));
            calendar(year.resolve("calendar.csv"));
            Files.copy(Path.of("../districts/demo/years/2026-27/numbers.csv"), year.resolve("numbers.csv"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(SHARED.resolve(file))) {
            return csv.stream().toList();
        }
    }

    private static void schools(Path file) throws IOException {
        try (CsvWriter out = CsvWriter.builder().build(file)) {
            out.writeRecord("code", "cds_code", "name", "level", "kind", "low_grade", "high_grade");
            rows("cupc/lausd_cupc_2324.csv").stream()
                    .filter(row -> !row.getField("Low Grade").equals("N/A")) // the district office itself
                    .forEach(row -> out.writeRecord(
                            row.getField("School Code"),
                            row.getField("CDSCode"),
                            row.getField("School Name"),
                            LEVELS.getOrDefault(row.getField("School Type"), "alternative"),
                            CHARTERS.getOrDefault(row.getField("Charter Funding Type"), "district"),
                            row.getField("Low Grade").replace("P", "TK"),
                            row.getField("High Grade")));
        }
    }

    /// The list of days gives the instruction; its reasons the days off.
    private static void calendar(Path file) throws IOException {
        List<NamedCsvRecord> days = rows("calendar/lausd_2026_27_days.csv");
        List<String> school = days.stream()
                .filter(day -> day.getField("instructional").equals("1"))
                .map(day -> day.getField("date"))
                .toList();
        Stream<String> off = days.stream()
                .filter(day -> !day.getField("weekday").startsWith("S"))
                .filter(day -> REASONS.containsKey(day.getField("reason")))
                .map(day -> day.getField("date") + ",," + REASONS.get(day.getField("reason")));
        Stream<String> frame = Stream.of(
                "first,last,what,why",
                school.getFirst() + "," + school.getLast() + ",instruction,",
                school.get(84) + ",,second_semester,");
        Files.write(file, Stream.concat(frame, off).toList());
    }
}
