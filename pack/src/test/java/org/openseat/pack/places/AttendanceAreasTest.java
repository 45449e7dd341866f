package org.openseat.pack.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;

/// The look-up against a naive one: walk around every ring of every area and count how often it passes east of the
/// home.
class AttendanceAreasTest {
    private static final GradeSpan K_5 = new GradeSpan(Grade.K, Grade.GRADE_5);

    @Test
    void the_look_up_agrees_with_counting_crossings() {
        for (int seed = 0; seed < 300; seed++) {
            var dice = new SplittableRandom(seed);
            var areas = stars(1 + seed % 30, dice);
            var home = new Place(between(33.9, 34.6, dice), between(-118.6, -117.9, dice));
            assertDoesNotThrow(() -> agrees(areas, home), "seed " + seed);
        }
    }

    private static void agrees(List<AttendanceArea> areas, Place home) {
        var expected = areas.stream()
                .filter(area -> naive(area.shape(), home.longitude(), home.latitude()))
                .map(AttendanceArea::school)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        assertThat(AttendanceAreas.of(areas).at(home, Grade.GRADE_3)).isEqualTo(expected);
        assertThat(AttendanceAreas.of(areas).at(home, Grade.GRADE_9)).isEmpty();
        assertThat(AttendanceAreas.of(areas).cover(home)).isEqualTo(!expected.isEmpty());
    }

    /// Every tenth time one of the two ends.
    private static double between(double least, double most, SplittableRandom dice) {
        return switch (dice.nextInt(20)) {
            case 0 -> least;
            case 1 -> most;
            default -> dice.nextDouble(least, most);
        };
    }

    @Test
    void a_home_on_the_border_belongs_to_both_sides() {
        var west = area("1", new Coordinate(0, 0), new Coordinate(1, 0), new Coordinate(1, 1), new Coordinate(0, 1));
        var east = area("2", new Coordinate(1, 0), new Coordinate(2, 0), new Coordinate(2, 1), new Coordinate(1, 1));
        assertThat(AttendanceAreas.of(List.of(east, west)).at(new Place(0.5, 1), Grade.K))
                .containsExactly(new SchoolCode("1"), new SchoolCode("2"));
    }

    /// Star-shaped polygons, some with dents, that may lie on top of each other.
    private static List<AttendanceArea> stars(int count, SplittableRandom dice) {
        var areas = new ArrayList<AttendanceArea>();
        for (int i = 0; i < count; i++) {
            double x = -118.5 + dice.nextDouble() * 0.5;
            double y = 34.0 + dice.nextDouble() * 0.5;
            var corners = new Coordinate[3 + dice.nextInt(20)];
            for (int k = 0; k < corners.length; k++) {
                double angle = 2 * Math.PI * k / corners.length;
                double reach = 0.02 + 0.2 * dice.nextDouble();
                corners[k] = new Coordinate(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            }
            areas.add(area("%03d".formatted(i), corners));
        }
        return areas;
    }

    private static AttendanceArea area(String code, Coordinate... corners) {
        var ring = java.util.Arrays.copyOf(corners, corners.length + 1);
        ring[corners.length] = corners[0];
        return new AttendanceArea(new SchoolCode(code), K_5, true, AttendanceArea.SHAPES.createPolygon(ring));
    }

    private static boolean naive(Geometry shape, double x, double y) {
        Coordinate[] ring = ((Polygon) shape).getExteriorRing().getCoordinates();
        boolean inside = false;
        for (int i = 1; i < ring.length; i++) {
            Coordinate a = ring[i - 1];
            Coordinate b = ring[i];
            if (a.y > y != b.y > y && x < a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x)) {
                inside = !inside;
            }
        }
        return inside;
    }
}
