package org.openseat.pack.choices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.pack.choices.Zone.Kind;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.GeoFile;
import org.openseat.pack.file.JsonLines.Group;
import org.openseat.pack.file.SchoolList;
import org.openseat.pack.file.Shapes;
import org.openseat.pack.places.GradeSpan;

/// Reads `zones.geojson`: zones of choice, the areas that send by Permits With Transportation, boundaries of programs.
final class ZoneReader {
    static final String FILE = "zones.geojson";

    /// Hand-drawn borders never meet exactly: up to this share of the smaller zone is let pass.
    private static final double LET_PASS = 0.01;

    private final Path folder;
    private final Findings findings;
    private final SchoolList schools;
    private final ProgramList programs;
    private final List<Zone> zones = new ArrayList<>();

    ZoneReader(Path folder, Findings findings, SchoolList schools, ProgramList programs) {
        this.folder = folder;
        this.findings = findings;
        this.schools = schools;
        this.programs = programs;
    }

    List<Zone> read() {
        GeoFile.each(folder, FILE, findings, this::zone);
        return zones;
    }

    private void zone(Group feature, Group properties, int number) {
        var called = "feature " + number + ", " + properties.text("name");
        try {
            var zone = new Zone(
                    properties.text("zone"),
                    properties.text("name"),
                    kind(properties.text("kind")),
                    members(properties.text("schools")),
                    grades(properties),
                    Shapes.of(feature.members().get("geometry"), feature));
            wrong(zone).ifPresent(what -> findings.problem(FILE, feature.line(), called + ": " + what));
            clash(zone)
                    .ifPresent(other -> findings.problem(
                            FILE,
                            feature.line(),
                            called + ": overlaps the zone " + other.name()
                                    + " for the same grades; redraw the border"));
            zones.add(zone);
        } catch (Shapes.Wrong wrong) {
            findings.problem(FILE, wrong.at().line(), called + ": " + wrong.what());
        } catch (IllegalArgumentException e) {
            findings.problem(FILE, properties.line(), called + ": " + e.getMessage());
        }
    }

    private Optional<String> wrong(Zone zone) {
        if (zone.zone().isEmpty() || zone.name().isEmpty()) {
            return Optional.of("has no property zone or name");
        }
        if (zone.kind() == Kind.PROGRAM_BOUNDARY && !programs.knows(zone.zone())) {
            return Optional.of("there is no program " + zone.zone() + " in " + ProgramReader.FILE
                    + "; the zone of a program's boundary is the program's code");
        }
        if (zone.kind() == Kind.CHOICE && zone.schools().isEmpty()) {
            return Optional.of("names no schools; a zone of choice has some, parted by semicolons");
        }
        return zone.schools().stream()
                .filter(code -> !schools.knows(code))
                .findFirst()
                .map(code -> "there is no school " + code + " in schools.csv");
    }

    private Optional<Zone> clash(Zone zone) {
        return zones.stream()
                .filter(other -> zone.kind() == Kind.CHOICE && other.kind() == Kind.CHOICE)
                .filter(other -> other.grades().overlaps(zone.grades()))
                .filter(other -> overlap(zone.shape(), other.shape()))
                .findFirst();
    }

    private static boolean overlap(Geometry one, Geometry other) {
        return one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
                && one.intersection(other).getArea() > LET_PASS * Math.min(one.getArea(), other.getArea());
    }

    private static Kind kind(String text) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "has kind \"" + text + "\"; write choice, pwt_sending or program_boundary"));
    }

    private static List<SchoolCode> members(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(SchoolCode::new)
                .toList();
    }

    private static GradeSpan grades(Group properties) {
        var low = properties.text("low_grade");
        var high = properties.text("high_grade");
        try {
            return new GradeSpan(Grade.parse(low), Grade.parse(high));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "has low_grade \"" + low + "\" and high_grade \"" + high
                            + "\"; write each as TK, K or 1 to 12, the lower first",
                    e);
        }
    }
}
