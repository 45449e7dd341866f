package org.openseat.pack.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openseat.pack.demo.DemoSchools.Sited;
import org.openseat.pack.demo.Town.Block;

/// The demo district's zones and main streets, drawn from the same blocks as the areas of its schools.
final class DemoMap {
    private static final List<String> ZONE = List.of("8817", "8834");
    private static final int EVERY = 4;

    private final Town town;
    private final DemoSchools schools;

    private DemoMap(Town town, DemoSchools schools) {
        this.town = town;
        this.schools = schools;
    }

    static void write(Town town, DemoSchools schools, Path folder) throws IOException {
        var map = new DemoMap(town, schools);
        write(folder.resolve("zones.geojson"), map.zones());
        write(folder.resolve("streets.geojson"), map.streets());
    }

    private static void write(Path file, List<String> features) throws IOException {
        Files.writeString(
                file, "{\"type\": \"FeatureCollection\", \"features\": [\n" + String.join(",\n", features) + "\n]}\n");
    }

    private List<String> zones() {
        return List.of(
                zone("WEST", "West Side Zone of Choice", "choice", "8817;8834;8851;8868", "9", "12", ZONE),
                zone("HARBOR", "Harbor sending area", "pwt_sending", "8017", "6", "12", List.of("8017")),
                zone("JUNIPER", "Juniper sending area", "pwt_sending", "8034", "6", "12", List.of("8034")),
                zone("8905M", "Around Gale", "program_boundary", "8034", "6", "8", List.of("8034")),
                zone("8034M", "Around Juniper", "program_boundary", "8034", "6", "8", List.of("8034")),
                zone("8817M", "Around Port Alder", "program_boundary", "8817", "9", "12", List.of("8817")));
    }

    private String zone(
            String zone, String name, String kind, String members, String low, String high, List<String> areas) {
        List<Block> blocks = schools.all().stream()
                .filter(school -> areas.contains(school.code()))
                .map(Sited::area)
                .flatMap(List::stream)
                .toList();
        return """
                {"type": "Feature",
                 "properties": {"zone": "%s", "name": "%s", "kind": "%s", "schools": "%s", "low_grade": "%s", "high_grade": "%s"},
                 "geometry": %s}""".formatted(zone, name, kind, members, low, high, GeoJson.of(Siting.outline(blocks)));
    }

    /// Every fourth street and avenue, block by block.
    private List<String> streets() {
        var lines = new ArrayList<String>();
        for (Block block : town.blocks()) {
            if (block.v() % EVERY == 0) {
                lines.add(street("Street " + block.v(), block.u(), block.v(), block.u() + 1, block.v()));
            }
            if (block.u() % EVERY == 0) {
                lines.add(street("Avenue " + block.u(), block.u(), block.v(), block.u(), block.v() + 1));
            }
        }
        return lines;
    }

    private static String street(String name, int u, int v, int toU, int toV) {
        return """
                {"type": "Feature", "properties": {"name": "%s"}, "geometry": {"type": "LineString", "coordinates": [%s]}}""".formatted(
                        name, List.of(corner(u, v), corner(toU, toV)).stream().collect(Collectors.joining(", ")));
    }

    private static String corner(int u, int v) {
        var place = Town.corner(u, v);
        return String.format(Locale.ROOT, "[%.6f, %.6f]", place.longitude(), place.latitude());
    }
}
