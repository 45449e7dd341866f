package org.openseat.programs.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.openseat.pack.places.Place;

/// From degrees to the units of a picture and back; a district is small enough to be flat.
record Projection(double west, double north, double perDegreeEast, double perDegreeNorth, int width, int height) {

    private static final int MARGIN = 12;
    /// Corners nearer to a line than this are not seen.
    private static final double FINE = 1.2;

    static Projection of(Envelope around, int width) {
        double shrink = Math.cos(Math.toRadians(around.centre().y));
        double east = Math.max(around.getWidth(), 1e-4) * shrink;
        double north = Math.max(around.getHeight(), 1e-4);
        double scale = Math.min((width - 2 * MARGIN) / east, 1.2 * width / north);
        return new Projection(
                around.getMinX() - MARGIN / (scale * shrink),
                around.getMaxY() + MARGIN / scale,
                scale * shrink,
                scale,
                width,
                (int) Math.ceil(north * scale) + 2 * MARGIN);
    }

    int x(double longitude) {
        return (int) Math.round((longitude - west) * perDegreeEast);
    }

    int y(double latitude) {
        return (int) Math.round((north - latitude) * perDegreeNorth);
    }

    /// Where a point of the picture lies.
    ///
    /// @param x, y between 0 and 1: the share of the picture's width and height
    Place place(double x, double y) {
        return new Place(north - y * height / perDegreeNorth, west + x * width / perDegreeEast);
    }

    /// A shape as SVG writes it, with no more corners than can be seen.
    String path(Geometry shape) {
        var path = new StringBuilder();
        var simple = TopologyPreservingSimplifier.simplify(shape, FINE / perDegreeNorth);
        for (int i = 0; i < simple.getNumGeometries(); i++) {
            if (simple.getGeometryN(i) instanceof Polygon polygon) {
                line(path, polygon.getExteriorRing().getCoordinates());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    line(path, polygon.getInteriorRingN(hole).getCoordinates());
                }
                path.append('Z');
            } else {
                line(path, simple.getGeometryN(i).getCoordinates());
            }
        }
        return path.toString();
    }

    private void line(StringBuilder path, Coordinate[] corners) {
        for (int i = 0; i < corners.length; i++) {
            path.append(i == 0 ? 'M' : 'L').append(x(corners[i].x)).append(' ').append(y(corners[i].y));
        }
    }
}
