package org.openseat.pack.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Writes a shape as GeoJSON does: longitude first, rings closed.
final class GeoJson {
    private GeoJson() {}

    static String of(Geometry shape) {
        String polygons = IntStream.range(0, shape.getNumGeometries())
                .mapToObj(i -> polygon((Polygon) shape.getGeometryN(i)))
                .collect(Collectors.joining(", "));
        return shape instanceof Polygon
                ? "{\"type\": \"Polygon\", \"coordinates\": " + polygons + "}"
                : "{\"type\": \"MultiPolygon\", \"coordinates\": [" + polygons + "]}";
    }

    private static String polygon(Polygon polygon) {
        String holes = IntStream.range(0, polygon.getNumInteriorRing())
                .mapToObj(i -> ", " + ring(polygon.getInteriorRingN(i)))
                .collect(Collectors.joining());
        return "[" + ring(polygon.getExteriorRing()) + holes + "]";
    }

    private static String ring(LinearRing ring) {
        return Arrays.stream(ring.getCoordinates())
                .map(corner -> String.format(Locale.ROOT, "[%.6f, %.6f]", corner.x, corner.y))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
