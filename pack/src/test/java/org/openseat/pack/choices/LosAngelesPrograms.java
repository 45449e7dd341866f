package org.openseat.pack.choices;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.pack.LosAngelesPack;

/// Writes the programs of a real district with what came of a draw, from public files; for tests only.
public final class LosAngelesPrograms {
    private static final String TOTALS = "choice/expected_programme_totals_2018_19.csv";
    private static final String BY_STATUS = "choice/ApplicationsandSeatOffersbyApplicantDualLanguageStatus20182019.csv";
    private static final Map<String, String> LANGUAGES =
            Map.of("Span", "es", "Kor", "ko", "Mandarin", "zh", "French", "fr", "Armenian", "hy", "Arabic", "ar");

    private LosAngelesPrograms() {}

    /// A line of the file by its cost center, which alone is a program's own.
    record Total(String costCenter, int applications, int offers) {}

    static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(LosAngelesPack.SHARED.resolve(file))) {
            return csv.stream().toList();
        }
    }

    static List<Total> totals() throws IOException {
        return rows(TOTALS).stream()
                .map(row -> new Total(
                        row.getField("cost_center"),
                        Integer.parseInt(row.getField("applications")),
                        Integer.parseInt(row.getField("seat_offers"))))
                .toList();
    }

    /// The same by the applicants' dual language status, each program once or several times.
    static List<Total> byStatus() throws IOException {
        return rows(BY_STATUS).stream()
                .map(row -> new Total(
                        row.getField("ApplyCostCenterCode"),
                        Integer.parseInt(row.getField("Applications")),
                        Integer.parseInt(row.getField("SeatOffers"))))
                .toList();
    }

    /// Adds programs.csv and the results of 2026-27 to a [LosAngelesPack], line for line as the public file has them.
    ///
    /// @param all false to leave out what the public file does not describe
    public static void addTo(Path folder, boolean all) throws IOException {
        var schools = rows("cupc/lausd_cupc_2324.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("CDSCode"), Function.identity()));
        var described = rows(TOTALS).stream()
                .filter(row -> all || !row.getField("cds").equals("NA"))
                .toList();
        try (CsvWriter out = CsvWriter.builder().build(folder.resolve("programs.csv"));
                CsvWriter results = CsvWriter.builder().build(folder.resolve("years/2026-27/results.csv"))) {
            out.writeRecord(
                    "code",
                    "name",
                    "kind",
                    "school",
                    "low_grade",
                    "high_grade",
                    "language",
                    "gifted",
                    "description_en");
            results.writeRecord(
                    "program", "grade", "group", "applications", "offers", "last_points", "last_list_position");
            for (var row : described) {
                out.writeRecord(program(row, schools.get(row.getField("cds"))));
                results.writeRecord(
                        row.getField("cost_center"),
                        "",
                        "",
                        row.getField("applications"),
                        row.getField("seat_offers"),
                        "",
                        "");
            }
        }
    }

    /// What the file does not describe stays blank, as it would in a district's own export.
    private static List<String> program(NamedCsvRecord row, NamedCsvRecord school) {
        if (row.getField("cds").equals("NA")) {
            return List.of(row.getField("cost_center"), "", "", "", "", "", "", "", "");
        }
        var name = row.getField("program_name");
        var kind = kind(row.getField("school_type"), school.getField("Charter Funding Type"));
        return List.of(
                row.getField("cost_center"),
                name,
                kind,
                school.getField("School Code"),
                school.getField("Low Grade").replace("P", "TK"),
                school.getField("High Grade"),
                kind.equals("dual_language") ? language(name) : "",
                kind.equals("magnet") ? gifted(name) : "",
                "");
    }

    private static String kind(String type, String charter) {
        if (type.startsWith("DUAL LANGUAGE")) {
            return "dual_language";
        }
        if (type.startsWith("MAGNET")) {
            return "magnet";
        }
        return charter.strip().equals("Locally funded") ? "affiliated_charter" : "sas";
    }

    private static String language(String name) {
        return LANGUAGES.entrySet().stream()
                .filter(one -> name.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " names no language"));
    }

    private static String gifted(String name) {
        return Stream.of("Highly Gifted", "High Ability", "Gifted")
                .filter(name::contains)
                .findFirst()
                .map(word -> word.toLowerCase(Locale.ROOT).replace(' ', '_'))
                .orElse("");
    }
}
