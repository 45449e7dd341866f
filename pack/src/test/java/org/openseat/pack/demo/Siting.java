package org.openseat.pack.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.openseat.pack.demo.Town.Block;
import org.openseat.pack.places.Place;

/// Spreads schools over the town and draws their areas along the streets: every block belongs to the nearest school.
final class Siting {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private Siting() {}

    /// A school's spot on the grid.
    record Site(double u, double v) {
        static Site middleOf(List<Site> sites) {
            return new Site(
                    sites.stream().mapToDouble(Site::u).average().orElseThrow(),
                    sites.stream().mapToDouble(Site::v).average().orElseThrow());
        }

        double distanceTo(Site other) {
            return StrictMath.hypot(u - other.u, v - other.v);
        }
    }

    static Site of(Block block) {
        return new Site(block.u() + 0.5, block.v() + 0.5);
    }

    /// Evenly spread sites among the points (Lloyd's rounds from a seeded start), from west to east.
    static List<Site> spread(List<Site> points, int count, Random random) {
        var start = new ArrayList<>(points);
        java.util.Collections.shuffle(start, random);
        List<Site> sites = start.subList(0, count);
        for (int round = 0; round < 30; round++) {
            List<Site> before = sites;
            Map<Integer, List<Site>> near =
                    points.stream().collect(Collectors.groupingBy(point -> nearest(point, before)));
            sites = IntStream.range(0, count)
                    .mapToObj(i -> near.containsKey(i) ? Site.middleOf(near.get(i)) : before.get(i))
                    .toList();
        }
        return sites.stream().sorted(Comparator.comparingDouble(Site::u)).toList();
    }

    static int nearest(Site point, List<Site> sites) {
        return IntStream.range(0, sites.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> sites.get(i).distanceTo(point)))
                .orElseThrow();
    }

    /// Blocks by the index of the school they belong to.
    static Map<Integer, List<Block>> areas(List<Block> blocks, Function<Block, Integer> owner) {
        return blocks.stream().collect(Collectors.groupingBy(owner));
    }

    /// The outline of some blocks, shells counter-clockwise as GeoJSON wants them.
    static Geometry outline(List<Block> blocks) {
        return UnaryUnionOp.union(blocks.stream().map(Siting::square).toList())
                .norm()
                .reverse();
    }

    private static Polygon square(Block block) {
        Coordinate[] ring = Stream.of(
                        corner(block, 0, 0),
                        corner(block, 1, 0),
                        corner(block, 1, 1),
                        corner(block, 0, 1),
                        corner(block, 0, 0))
                .toArray(Coordinate[]::new);
        return SHAPES.createPolygon(ring);
    }

    private static Coordinate corner(Block block, int east, int north) {
        Place place = Town.corner(block.u() + east, block.v() + north);
        return new Coordinate(place.longitude(), place.latitude());
    }
}
