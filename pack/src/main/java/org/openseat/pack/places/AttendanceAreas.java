package org.openseat.pack.places;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;

/// All attendance areas of a district: which school does a home belong to? Safe to use from many threads.
public final class AttendanceAreas {
    private final List<AttendanceArea> areas;
    private final STRtree index = new STRtree();

    private record Indexed(AttendanceArea area, PreparedGeometry shape) {}

    private AttendanceAreas(List<AttendanceArea> areas) {
        this.areas = List.copyOf(areas);
        for (AttendanceArea area : areas) {
            index.insert(
                    area.shape().getEnvelopeInternal(),
                    new Indexed(area, PreparedGeometryFactory.prepare(area.shape())));
        }
        index.build();
    }

    public static AttendanceAreas of(List<AttendanceArea> areas) {
        return new AttendanceAreas(areas);
    }

    /// Every area, in the order of the pack.
    public List<AttendanceArea> all() {
        return areas;
    }

    /// The schools a child of this grade living here belongs to, by code: usually one; none outside the district;
    /// several where
    /// areas are shared or the place lies exactly on a border.
    public List<SchoolCode> at(Place place, Grade grade) {
        return around(place)
                .filter(area -> area.grades().has(grade))
                .map(AttendanceArea::school)
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    /// Does this place lie in any area at all?
    public boolean cover(Place place) {
        return around(place).findAny().isPresent();
    }

    private Stream<AttendanceArea> around(Place place) {
        Point point = AttendanceArea.SHAPES.createPoint(new Coordinate(place.longitude(), place.latitude()));
        return candidates(point.getEnvelopeInternal()).stream()
                .filter(indexed -> indexed.shape().covers(point))
                .map(Indexed::area);
    }

    @SuppressWarnings("unchecked") // STRtree predates generics; only Indexed goes in
    private List<Indexed> candidates(Envelope around) {
        return index.query(around);
    }
}
