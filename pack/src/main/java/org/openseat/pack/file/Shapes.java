package org.openseat.pack.file;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.openseat.pack.file.JsonLines.Group;
import org.openseat.pack.file.JsonLines.Row;
import org.openseat.pack.file.JsonLines.Value;

/// Turns a GeoJSON geometry into a shape, or says where and why it is not one.
public final class Shapes {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    /// What keeps a geometry from being a shape, and the part of the file where it shows.
    public static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final transient JsonLines at;
        private final String what;

        Wrong(JsonLines at, String what) {
            super(what);
            this.at = at;
            this.what = what;
        }

        public JsonLines at() {
            return at;
        }

        public String what() {
            return what;
        }
    }

    public static Geometry of(@Nullable JsonLines geometry, Group feature) throws Wrong {
        if (!(geometry instanceof Group group && group.members().get("type") instanceof Value type)) {
            throw new Wrong(feature, "has no geometry; draw the area as a Polygon or MultiPolygon");
        }
        JsonLines coordinates = group.members().getOrDefault("coordinates", group);
        Geometry shape = switch (type.text()) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> FACTORY.createMultiPolygon(polygons(coordinates));
            case String other -> throw new Wrong(type, "is a " + other + "; an area is a Polygon or MultiPolygon");
        };
        return valid(shape, feature);
    }

    /// A street or another line that is only drawn.
    public static Geometry line(@Nullable JsonLines geometry, Group feature) throws Wrong {
        if (!(geometry instanceof Group group && group.members().get("type") instanceof Value type)) {
            throw new Wrong(feature, "has no geometry; draw it as a LineString or MultiLineString");
        }
        JsonLines coordinates = group.members().getOrDefault("coordinates", group);
        return switch (type.text()) {
            case "LineString" -> lineString(coordinates);
            case "MultiLineString" -> {
                List<JsonLines> items = items(coordinates, 1);
                var lines = new LineString[items.size()];
                for (int i = 0; i < lines.length; i++) {
                    lines[i] = lineString(items.get(i));
                }
                yield FACTORY.createMultiLineString(lines);
            }
            case String other ->
                throw new Wrong(type, "is a " + other + "; a street is a LineString or MultiLineString");
        };
    }

    private static LineString lineString(JsonLines coordinates) throws Wrong {
        List<JsonLines> items = items(coordinates, 2);
        var corners = new Coordinate[items.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = corner(items.get(i));
        }
        return FACTORY.createLineString(corners);
    }

    private static Geometry valid(Geometry shape, Group feature) throws Wrong {
        TopologyValidationError error = new IsValidOp(shape).getValidationError();
        if (error != null) {
            Coordinate at = error.getCoordinate();
            throw new Wrong(
                    feature,
                    "the area is not drawn cleanly (" + error.getMessage() + " near longitude " + at.x + ", latitude "
                            + at.y + "); redraw its border there");
        }
        return shape;
    }

    private static Polygon[] polygons(JsonLines coordinates) throws Wrong {
        List<JsonLines> items = items(coordinates, 1);
        var polygons = new Polygon[items.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = polygon(items.get(i));
        }
        return polygons;
    }

    private static Polygon polygon(JsonLines coordinates) throws Wrong {
        List<JsonLines> items = items(coordinates, 1);
        var rings = new LinearRing[items.size()];
        for (int i = 0; i < rings.length; i++) {
            rings[i] = ring(items.get(i));
        }
        return FACTORY.createPolygon(
                rings[0],
                IntStream.range(1, rings.length).mapToObj(i -> rings[i]).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonLines coordinates) throws Wrong {
        List<JsonLines> items = items(coordinates, 4);
        var corners = new Coordinate[items.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = corner(items.get(i));
        }
        if (!corners[0].equals2D(corners[corners.length - 1])) {
            throw new Wrong(coordinates, "the border is not closed; its last point must be its first");
        }
        return FACTORY.createLinearRing(corners);
    }

    private static Coordinate corner(JsonLines position) throws Wrong {
        List<JsonLines> items = items(position, 2);
        if (!(items.get(0) instanceof Value x && items.get(1) instanceof Value y && x.number() && y.number())) {
            throw new Wrong(position, "a point is two numbers, longitude and latitude");
        }
        double longitude = Double.parseDouble(x.text());
        double latitude = Double.parseDouble(y.text());
        if (Math.abs(latitude) > 90 && Math.abs(longitude) <= 90) {
            throw new Wrong(position, "longitude and latitude look swapped; GeoJSON writes longitude first");
        }
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new Wrong(
                    position,
                    "the point is not on Earth; write degrees, longitude first (not feet or meters of a projection)");
        }
        return new Coordinate(longitude, latitude);
    }

    private static List<JsonLines> items(JsonLines value, int least) throws Wrong {
        if (value instanceof Row row && row.items().size() >= least) {
            return row.items();
        }
        throw new Wrong(
                value,
                least == 4
                        ? "a border needs at least four points, the last being the first"
                        : "the coordinates are incomplete");
    }
}
