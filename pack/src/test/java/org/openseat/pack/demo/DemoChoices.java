package org.openseat.pack.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openseat.district.Grade;
import org.openseat.pack.places.GradeSpan;

/// Seats, results, residents and bus stops of the demo district's programs; the programs themselves, their lists and
/// the
/// news are kept by hand in `districts/demo`.
final class DemoChoices {
    private static final List<String> CYCLES = List.of("2026-27", "2027-28");
    private static final Set<String> ONE_SHARE = Set.of("8902M", "8851M");
    private static final Set<String> NEVER_DRAWN = Set.of("zone", "open_enrollment", "pwt", "conservatory");

    private final DemoSchools schools;
    private final DemoRecords.Writer out;
    private final List<Line> programs;

    /// A line of programs.csv, as far as numbers follow from it.
    private record Line(String code, String kind, String school, GradeSpan grades, String opens, String closes) {
        boolean teaches(String cycle) {
            return (opens.isEmpty() || opens.compareTo(cycle) <= 0)
                    && (closes.isEmpty() || closes.compareTo(cycle) >= 0);
        }

        boolean isMagnet() {
            return kind.equals("magnet");
        }
    }

    private DemoChoices(DemoSchools schools, DemoRecords.Writer out) throws IOException {
        this.schools = schools;
        this.out = out;
        this.programs = programs();
    }

    static void write(DemoSchools schools, DemoRecords.Writer out) throws IOException {
        var choices = new DemoChoices(schools, out);
        for (String cycle : CYCLES) {
            choices.capacity(cycle);
            choices.residents(cycle);
            choices.stops(cycle);
        }
        choices.results(CYCLES.getFirst());
    }

    private static List<Line> programs() throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("../districts/demo/programs.csv"))) {
            return csv.stream()
                    .map(row -> new Line(
                            row.getField("code"),
                            row.getField("kind"),
                            row.getField("school"),
                            new GradeSpan(
                                    Grade.parse(row.getField("low_grade")), Grade.parse(row.getField("high_grade"))),
                            row.getField("opens"),
                            row.getField("closes")))
                    .toList();
        }
    }

    /// Most seats are in the lowest grade; above it a few open where pupils have left.
    private void capacity(String cycle) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (Line program : programs) {
            var random = new Random(program.code().hashCode() * 31L + cycle.hashCode());
            if (program.teaches(cycle) && !program.kind().equals("pwt")) {
                int seats = 22 + 2 * random.nextInt(22);
                for (Grade grade : program.grades().grades()) {
                    boolean first = grade == program.grades().low();
                    int continuing = first ? 0 : Math.max(0, seats - random.nextInt(9));
                    int ow = program.isMagnet() ? continuing * (20 + random.nextInt(20)) / 100 : 0;
                    boolean held =
                            program.kind().equals("sas") || program.kind().equals("affiliated_charter");
                    rows.add(List.of(
                            program.code(),
                            grade.code(),
                            share(program),
                            String.valueOf(seats),
                            String.valueOf(continuing),
                            String.valueOf(ow),
                            String.valueOf(held && first ? seats / 2 : 0)));
                }
            }
        }
        out.write(
                "years/" + cycle + "/capacity.csv", "program,grade,share,capacity,continuing,continuing_ow,held", rows);
    }

    private static String share(Line program) {
        if (!program.isMagnet()) {
            return "";
        }
        return ONE_SHARE.contains(program.code()) ? "60" : "70";
    }

    private void residents(String cycle) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var school : schools.all()) {
            var random = new Random(school.code().hashCode() * 17L + cycle.hashCode());
            boolean listed = Set.of("2034", "2068", "2102", "8017", "8034", "8119", "8817", "8834")
                    .contains(school.code());
            if (!school.area().isEmpty()) {
                int residents = 320 + random.nextInt(500);
                int phbao = residents * (listed ? 74 + random.nextInt(15) : 40 + random.nextInt(27)) / 100;
                rows.add(List.of(
                        school.code(),
                        String.valueOf(residents),
                        String.valueOf(phbao),
                        cycle.equals("2026-27") ? "2025-09-12" : "2026-09-11"));
            }
        }
        out.write("years/" + cycle + "/norm-day.csv", "school,residents,phbao_residents,counted_on", rows);
    }

    private void results(String cycle) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (Line program : programs) {
            var random = new Random(program.code().hashCode() * 13L);
            if (program.teaches(cycle) && !NEVER_DRAWN.contains(program.kind())) {
                for (Grade grade : program.grades().grades()) {
                    int wanted = grade == program.grades().low() ? 40 + random.nextInt(130) : 4 + random.nextInt(24);
                    if (program.isMagnet()) {
                        rows.add(result(program, grade, "phbao", wanted * 7 / 10, random, true));
                        rows.add(result(program, grade, "ow", wanted * 3 / 10, random, true));
                    } else {
                        rows.add(result(program, grade, "", wanted, random, false));
                    }
                }
            }
        }
        out.write(
                "years/" + cycle + "/results.csv",
                "program,grade,group,applications,offers,last_points,last_list_position",
                rows);
    }

    private static List<String> result(
            Line program, Grade grade, String group, int applications, Random random, boolean points) {
        int offers = Math.min(applications, 2 + applications * (20 + random.nextInt(60)) / 100);
        int list = random.nextInt(Math.max(1, (applications - offers) / 2 + 1));
        return List.of(
                program.code(),
                grade.code(),
                group,
                String.valueOf(applications),
                String.valueOf(offers),
                points && offers > 0
                        ? String.valueOf(List.of(0, 3, 4, 7, 8, 11, 12, 16).get(random.nextInt(8)))
                        : "",
                list == 0 ? "" : String.valueOf(list));
    }

    /// A stop before every third school; the way to a magnet is counted at 14 miles an hour.
    private void stops(String cycle) throws IOException {
        var rows = new ArrayList<List<String>>();
        var magnets = programs.stream()
                .filter(program -> program.isMagnet() && program.teaches(cycle))
                .toList();
        var all = schools.all();
        for (int at = 0; at < all.size(); at += 3) {
            var place = all.get(at).at().range().place();
            var served = new ArrayList<String>();
            var minutes = new ArrayList<String>();
            for (int m = at % 4; m < magnets.size(); m += 4) {
                var magnet = magnets.get(m);
                var to = all.stream()
                        .filter(school -> school.code().equals(magnet.school()))
                        .findFirst()
                        .orElseThrow()
                        .at()
                        .range()
                        .place();
                served.add(magnet.code());
                minutes.add(at % 9 == 6 ? "" : String.valueOf(8 + Math.round(place.milesTo(to) * 60 / 14)));
            }
            rows.add(List.of(
                    "S" + all.get(at).code(),
                    all.get(at).name(),
                    DemoDistrict.degrees(place.latitude()),
                    DemoDistrict.degrees(place.longitude()),
                    String.join(";", served),
                    String.join(";", minutes)));
        }
        out.write("years/" + cycle + "/stops.csv", "stop,name,latitude,longitude,programs,ride_minutes", rows);
    }
}
