package org.openseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No room is crowded, and within a kind of request no two need each other.
/// (docs/decisions/2026-11-30-rooms-of-permits.md)
class RoomsTest {

    private static final Path HOUSE = Path.of("src/main/java/org/openseat");
    private static final int MOST = 15;

    @Test
    void no_room_is_crowded() throws IOException {
        var files = new TreeMap<String, Integer>();
        for (var file : java(HOUSE)) {
            files.merge(room(HOUSE, file), 1, Integer::sum);
        }
        assertThat(files)
                .hasSizeGreaterThan(100)
                .allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"permits", "interdistrict"})
    void no_room_needs_a_room_that_needs_it(String kind) throws IOException {
        // `org.openseat.permits.apply.school.YearPart` → `apply.school`; the root is the empty name.
        var used = Pattern.compile(
                "^import (?:static )?org\\.openseat\\.%s\\.([a-z.]*)\\.?[A-Z]".formatted(kind), Pattern.MULTILINE);
        var needs = new TreeMap<String, Set<String>>();
        for (var file : java(HOUSE.resolve(kind))) {
            var here = house(room(HOUSE.resolve(kind), file));
            var there = needs.computeIfAbsent(here, room -> new TreeSet<>());
            used.matcher(Files.readString(file))
                    .results()
                    .map(found -> house(found.group(1)))
                    .forEach(there::add);
            there.remove(here);
        }
        assertThat(needs).hasSizeGreaterThan(10);
        assertThat(inCircles(needs)).as("rooms that need each other").isEmpty();
    }

    /// Rooms that need nothing, or only such rooms, are taken away until none is left, or only circles.
    private static Map<String, Set<String>> inCircles(Map<String, Set<String>> needs) {
        var left = new TreeMap<>(needs);
        while (left.entrySet().removeIf(room -> room.getValue().stream().noneMatch(left::containsKey))) {}
        return left;
    }

    /// The letters count as one: each kept letter's version is sealed over the names of its templates and of their
    /// types.
    private static String house(String room) {
        var name = room.endsWith(".") ? room.substring(0, room.length() - 1) : room;
        return name.startsWith("letters") ? "letters" : name;
    }

    private static String room(Path house, Path file) {
        return house.relativize(file.getParent()).toString().replace('/', '.');
    }

    private static List<Path> java(Path house) throws IOException {
        try (var all = Files.walk(house)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
