package org.openseat.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.pack.JsonLines.Group;
import org.openseat.pack.JsonLines.Row;
import org.openseat.pack.JsonLines.Value;
import org.openseat.pack.places.AttendanceArea;
import org.openseat.pack.places.GradeSpan;
import tools.jackson.core.JacksonException;

/// Reads `attendance-areas.geojson`: one feature a school and span of grades.
final class AreaReader {
    static final String FILE = "attendance-areas.geojson";

    private final Path path;
    private final Findings findings;
    private final SchoolList schools;
    private final List<Drawn> drawn = new ArrayList<>();

    /// An area, the line it begins on, and its place among the areas: a map may be one long line.
    record Drawn(int order, int line, AttendanceArea area) {}

    AreaReader(Path folder, Findings findings, SchoolList schools) {
        this.path = folder.resolve(FILE);
        this.findings = findings;
        this.schools = schools;
    }

    List<AttendanceArea> read() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            if (JsonLines.read(path) instanceof Group map && map.members().get("features") instanceof Row features) {
                features.items().forEach(this::feature);
            } else {
                findings.problem(FILE, 1, "is not a GeoJSON FeatureCollection; export the areas as GeoJSON (RFC 7946)");
            }
        } catch (JacksonException e) {
            var at = e.getLocation();
            findings.problem(
                    FILE, at == null ? 0 : at.getLineNr(), "is not JSON from here on: " + e.getOriginalMessage());
        }
        AreaOverlaps.check(drawn, findings);
        return drawn.stream().map(Drawn::area).toList();
    }

    private void feature(JsonLines item) {
        if (!(item instanceof Group feature && feature.members().get("properties") instanceof Group properties)) {
            problem(item, "is not a feature with properties school, low_grade and high_grade");
            return;
        }
        Optional<School> school = school(properties);
        Optional<GradeSpan> grades = grades(properties);
        Optional<Geometry> shape = shape(feature);
        boolean shared = text(properties, "shared").equals("true");
        if (school.isPresent() && grades.isPresent() && shape.isPresent()) {
            if (!grades.get().within(school.get().grades())) {
                problem(
                        properties,
                        "is for grades " + grades.get() + ", but the school "
                                + school.get().code() + " has grades "
                                + school.get().grades());
            }
            drawn.add(new Drawn(
                    drawn.size(),
                    feature.line(),
                    new AttendanceArea(school.get().code(), grades.get(), shared, shape.get())));
        }
    }

    private Optional<School> school(Group properties) {
        String code = text(properties, "school").strip();
        if (code.isBlank()) {
            problem(properties, "has no property school; give the school's code");
            return Optional.empty();
        }
        if (!schools.knows(new SchoolCode(code))) {
            problem(properties, "there is no school " + code + " in schools.csv");
        }
        return schools.find(new SchoolCode(code));
    }

    private Optional<GradeSpan> grades(Group properties) {
        try {
            return Optional.of(new GradeSpan(
                    Grade.parse(text(properties, "low_grade")), Grade.parse(text(properties, "high_grade"))));
        } catch (IllegalArgumentException e) {
            problem(properties, "needs low_grade and high_grade, each TK, K or 1 to 12, the lower first");
            return Optional.empty();
        }
    }

    private Optional<Geometry> shape(Group feature) {
        JsonLines geometry = feature.members().get("geometry");
        try {
            return Optional.of(Shapes.of(geometry, feature));
        } catch (Shapes.Wrong wrong) {
            problem(wrong.at(), wrong.what());
            return Optional.empty();
        }
    }

    private static String text(Group properties, String name) {
        return properties.members().get(name) instanceof Value value ? value.text() : "";
    }

    private void problem(JsonLines at, String what) {
        findings.problem(FILE, at.line(), what);
    }
}
