package org.openseat.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openseat.district.SchoolCode;
import org.openseat.pack.School.Contact;
import org.openseat.pack.School.Kind;
import org.openseat.pack.School.Level;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Faraway;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.Formats;
import org.openseat.pack.places.Place;

/// Reads `schools.csv`.
final class SchoolReader {
    static final String FILE = "schools.csv";

    private static final List<String> REQUIRED = List.of("code", "name", "level", "kind", "low_grade", "high_grade");
    private static final List<String> OPTIONAL = List.of(
            "cds_code", "region", "address", "city", "zip", "phone", "email", "principal", "latitude", "longitude");

    private final CsvTable table;
    private final Findings findings;
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Integer> cdsCodes = new HashMap<>();
    private final Map<Integer, Place> placed = new HashMap<>();
    private final List<School> schools = new ArrayList<>();

    SchoolReader(Path folder, Findings findings) {
        this.table = new CsvTable(folder, FILE, findings);
        this.findings = findings;
    }

    List<School> read() {
        table.each(REQUIRED, OPTIONAL, this::school);
        checkDistances();
        return schools;
    }

    /// Every code that stands in the file, also of schools whose line is faulty.
    Set<SchoolCode> named() {
        return codes.keySet().stream().map(SchoolCode::new).collect(Collectors.toSet());
    }

    private void school(CsvRow row) {
        var code = row.field("code", "", SchoolCode::new);
        code.maybe().ifPresent(given -> once(row, codes, "code", given.value()));
        var cds = row.optional("cds_code", "a CDS code has 14 digits; a spreadsheet may have cut it", Formats::cdsCode);
        cds.maybe().ifPresent(given -> once(row, cdsCodes, "cds_code", given));
        var name = row.text("name");
        var level = row.oneOf("level", Level.class);
        var kind = row.oneOf("kind", Kind.class);
        var grades = Formats.grades(row);
        var contact = contact(row);
        row.give(() -> new School(
                        code.get(),
                        cds.maybe(),
                        name.get(),
                        level.get(),
                        kind.get(),
                        grades.get(),
                        row.maybe("region"),
                        contact))
                .ifPresent(schools::add);
    }

    private Contact contact(CsvRow row) {
        var zip = row.optional("zip", "a ZIP code has five digits", Formats::zip);
        var email = row.optional("email", "write an e-mail address as office@school.example", Formats::email);
        Optional<Place> place = Formats.place(row);
        place.ifPresent(spot -> placed.put(row.line(), spot));
        return new Contact(
                row.maybe("address"),
                row.maybe("city"),
                zip.maybe(),
                row.maybe("phone"),
                email.maybe(),
                row.maybe("principal"),
                place);
    }

    private static void once(CsvRow row, Map<String, Integer> seen, String column, String value) {
        Integer before = seen.putIfAbsent(value, row.line());
        if (before != null) {
            row.problem(
                    "the " + column + " " + value + " stands on line " + before + " already; every school has its own");
        }
    }

    private void checkDistances() {
        var faraway = Faraway.of(placed.values());
        placed.forEach(
                (line, place) -> faraway.of(place)
                        .ifPresent(
                                miles -> findings.problem(
                                        FILE,
                                        line,
                                        "lies " + miles
                                                + " miles from the middle of the district; check latitude and longitude (are they swapped, is the minus missing?)")));
    }
}
