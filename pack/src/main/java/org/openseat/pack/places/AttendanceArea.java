package org.openseat.pack.places;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.openseat.district.SchoolCode;

/// The part of the map whose residents of certain grades belong to one school.
///
/// @param shared true where families may choose between schools, so that areas lie on top of each other on purpose
/// @param shape a polygon or several, x = longitude, y = latitude; never changed
public record AttendanceArea(SchoolCode school, GradeSpan grades, boolean shared, Geometry shape) {
    static final GeometryFactory SHAPES = new GeometryFactory();

    /// Does a home at this place belong to the area? Its border is part of it.
    public boolean has(Place place) {
        return shape.covers(SHAPES.createPoint(new Coordinate(place.longitude(), place.latitude())));
    }
}
