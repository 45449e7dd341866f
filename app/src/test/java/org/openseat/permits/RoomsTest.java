package org.openseat.permits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The rooms of permits: none is crowded, and no two need each other. (docs/decisions/2026-11-30-rooms-of-permits.md)
class RoomsTest {

    private static final Path PERMITS = Path.of("src/main/java/org/openseat/permits");
    private static final int MOST = 15;
    /// `org.openseat.permits.apply.school.YearPart` → `apply.school`; the root is the empty name.
    private static final Pattern USED =
            Pattern.compile("^import (?:static )?org\\.openseat\\.permits\\.([a-z.]*)\\.?[A-Z]", Pattern.MULTILINE);

    @Test
    void no_room_is_crowded() throws IOException {
        var files = new TreeMap<String, Integer>();
        for (var file : java()) {
            files.merge(room(file), 1, Integer::sum);
        }
        assertThat(files)
                .hasSizeGreaterThan(20)
                .allSatisfy((room, count) -> assertThat(count).isLessThanOrEqualTo(MOST));
    }

    @Test
    void no_room_needs_a_room_that_needs_it() throws IOException {
        var needs = new TreeMap<String, Set<String>>();
        for (var file : java()) {
            var here = house(room(file));
            var there = needs.computeIfAbsent(here, room -> new TreeSet<>());
            USED.matcher(Files.readString(file))
                    .results()
                    .map(used -> house(used.group(1)))
                    .forEach(there::add);
            there.remove(here);
        }
        assertThat(needs).hasSizeGreaterThan(15);
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

    private static String room(Path file) {
        return PERMITS.relativize(file.getParent()).toString().replace('/', '.');
    }

    private static Iterable<Path> java() throws IOException {
        try (var all = Files.walk(PERMITS)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
