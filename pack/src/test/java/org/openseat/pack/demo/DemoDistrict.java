package org.openseat.pack.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openseat.district.SchoolYear;
import org.openseat.pack.demo.DemoSchools.Sited;
import org.openseat.pack.places.AddressRange;
import org.openseat.pack.places.Place;

/// Writes the pack of the demo district. The same files come every time.
public final class DemoDistrict {
    static final SchoolYear CURRENT = new SchoolYear(2026);

    private final Path folder;
    private final Town town = new Town();
    private final DemoSchools schools = new DemoSchools(town);
    private final List<List<String>> staff = new DemoPeople(town, schools).staff();

    private DemoDistrict(Path folder) {
        this.folder = folder;
    }

    /// Writes everything that chance has a hand in; district.csv, operations.csv and years/ are kept by hand.
    public static void write(Path folder) throws IOException {
        var demo = new DemoDistrict(folder);
        Files.createDirectories(folder);
        demo.schools();
        demo.areas();
        demo.csv(
                "addresses.csv",
                "street,from,to,side,city,zip,latitude,longitude",
                demo.town.frontages().stream().map(one -> range(one.range())).toList());
        demo.csv("staff.csv", "id,name,title,email,role,schools", demo.staff);
        var children = new DemoHouseholds(demo.town, demo.schools).rows();
        demo.csv(
                "students.csv",
                "id,first_name,middle_name,last_name,birth_date,grade,school,enrolled_on,pin,address,apartment,city,zip,"
                        + "guardian_name,guardian_email,guardian_phone,guardian_language,iep,section_504",
                children);
        DemoRecords.write(children, demo::csv);
        DemoChoices.write(demo.schools, demo::csv);
        DemoMap.write(demo.town, demo.schools, folder);
    }

    /// Where the mother of the demo family works, as an address line.
    public static String workOfTheStory() {
        var town = new Town();
        return DemoHouseholds.address(new DemoPeople(town, new DemoSchools(town)).work(), 9);
    }

    /// School starts on the second Thursday of August.
    static LocalDate firstDay(int year) {
        return LocalDate.of(year, 8, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.THURSDAY));
    }

    private void schools() throws IOException {
        Map<String, String> principals = staff.stream()
                .filter(row -> row.get(2).equals("Principal"))
                .collect(Collectors.toMap(row -> row.get(5), row -> row.get(1)));
        csv(
                "schools.csv",
                "code,cds_code,name,level,kind,low_grade,high_grade,region,address,city,zip,phone,email,principal,latitude,longitude",
                schools.all().stream()
                        .map(school -> row(school, principals.getOrDefault(school.code(), "")))
                        .toList());
    }

    private static List<String> row(Sited school, String principal) {
        AddressRange at = school.at().range();
        int number = Integer.parseInt(school.code());
        return List.of(
                school.code(),
                "5900001" + "%07d".formatted(6_000_000 + number * 37),
                school.name(),
                school.level(),
                school.kind(),
                school.low(),
                school.high(),
                school.at().block().u() < 22 ? "West" : "East",
                DemoHouseholds.address(school.at(), 24),
                at.city(),
                at.zip(),
                "(805) 555-01" + "%02d".formatted(number % 100),
                DemoHouseholds.mailbox(school.name()) + "@marisolusd.example",
                principal,
                degrees(at.place().latitude()),
                degrees(at.place().longitude()));
    }

    private static List<String> range(AddressRange range) {
        Place place = range.place();
        return List.of(
                range.street(),
                String.valueOf(range.from()),
                String.valueOf(range.to()),
                range.side().name().toLowerCase(Locale.ROOT),
                range.city(),
                range.zip(),
                degrees(place.latitude()),
                degrees(place.longitude()));
    }

    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private void areas() throws IOException {
        String features = schools.all().stream()
                .filter(school -> !school.area().isEmpty())
                .map(DemoDistrict::feature)
                .collect(Collectors.joining(",\n"));
        Files.writeString(
                folder.resolve("attendance-areas.geojson"),
                "{\"type\": \"FeatureCollection\", \"features\": [\n" + features + "\n]}\n");
    }

    private static String feature(Sited school) {
        return """
                {"type": "Feature",
                 "properties": {"school": "%s", "name": "%s", "low_grade": "%s", "high_grade": "%s"},
                 "geometry": %s}""".formatted(
                school.code(), school.name(), school.low(), school.high(), GeoJson.of(Siting.outline(school.area())));
    }

    private void csv(String file, String heading, List<List<String>> rows) throws IOException {
        Files.createDirectories(folder.resolve(file).resolveSibling("."));
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
                .build(folder.resolve(file))) {
            writer.writeRecord(heading.split(","));
            rows.forEach(writer::writeRecord);
        }
    }
}
