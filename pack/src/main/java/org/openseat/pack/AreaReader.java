package org.openseat.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.pack.file.Called;
import org.openseat.pack.file.Faraway;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.GeoFile;
import org.openseat.pack.file.JsonLines;
import org.openseat.pack.file.JsonLines.Group;
import org.openseat.pack.file.SchoolList;
import org.openseat.pack.file.Shapes;
import org.openseat.pack.places.AttendanceArea;
import org.openseat.pack.places.GradeSpan;

/// Reads `attendance-areas.geojson`: one feature a school and span of grades.
final class AreaReader {
    static final String FILE = "attendance-areas.geojson";

    private final Path folder;
    private final Findings findings;
    private final SchoolList schools;
    private final Faraway faraway;
    private final List<Drawn> drawn = new ArrayList<>();

    /// An area, the line it begins on, and how to call it: a map may be one long line, and then its place among the
    /// features, its school and a point of it are what it is found by.
    record Drawn(int order, int line, String called, AttendanceArea area) {}

    AreaReader(Path folder, Findings findings, SchoolList schools) {
        this.folder = folder;
        this.findings = findings;
        this.schools = schools;
        this.faraway = Faraway.from(schools.sound().values());
    }

    List<AttendanceArea> read() {
        GeoFile.each(folder, FILE, findings, this::feature);
        AreaOverlaps.check(drawn, findings);
        return drawn.stream().map(Drawn::area).toList();
    }

    private void feature(Group feature, Group properties, int number) {
        String called = Called.feature(number, feature, properties, schools);
        Optional<School> school = school(properties, called);
        Optional<GradeSpan> grades = grades(properties, called);
        Optional<Geometry> shape = shape(feature, called);
        boolean shared = properties.text("shared").equals("true");
        if (school.isPresent() && grades.isPresent() && shape.isPresent()) {
            if (!grades.get().within(school.get().grades())) {
                problem(
                        properties,
                        called,
                        "is for grades " + grades.get() + ", but the school has grades "
                                + school.get().grades());
            }
            var area = new AttendanceArea(school.get().code(), grades.get(), shared, shape.get());
            faraway.of(area).ifPresent(far -> problem(feature, called, far));
            drawn.add(new Drawn(drawn.size(), feature.line(), called, area));
        }
    }

    private Optional<School> school(Group properties, String called) {
        String code = properties.text("school");
        if (code.isEmpty()) {
            problem(properties, called, "has no property school; give the school's code");
            return Optional.empty();
        }
        if (!schools.knows(new SchoolCode(code))) {
            problem(properties, called, "there is no school " + code + " in schools.csv" + asText(code));
        }
        return schools.find(new SchoolCode(code));
    }

    /// Many a map program turns a code into a number with decimals.
    private String asText(String code) {
        String whole = code.replaceFirst("\\.0+$", "");
        return !whole.equals(code) && !whole.isEmpty() && schools.knows(new SchoolCode(whole))
                ? "; a code is text and not a number: write \"" + whole + "\""
                : "; write the code as it stands there";
    }

    private Optional<GradeSpan> grades(Group properties, String called) {
        String low = properties.text("low_grade");
        String high = properties.text("high_grade");
        try {
            return Optional.of(new GradeSpan(Grade.parse(low), Grade.parse(high)));
        } catch (IllegalArgumentException e) {
            problem(
                    properties,
                    called,
                    "has low_grade \"" + low + "\" and high_grade \"" + high
                            + "\"; write each as TK, K or 1 to 12, the lower first");
            return Optional.empty();
        }
    }

    private Optional<Geometry> shape(Group feature, String called) {
        JsonLines geometry = feature.members().get("geometry");
        try {
            return Optional.of(Shapes.of(geometry, feature));
        } catch (Shapes.Wrong wrong) {
            problem(wrong.at(), called, wrong.what());
            return Optional.empty();
        }
    }

    private void problem(JsonLines at, String called, String what) {
        findings.problem(FILE, at.line(), called + ": " + what);
    }
}
