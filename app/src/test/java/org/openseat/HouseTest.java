package org.openseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kinds of request never see each other, and the shared rooms see no kind. (docs/decisions/2026-11-30-one-house.md)
class HouseTest {

    private static final Path APP = Path.of("src/main/java/org/openseat");
    private static final Pattern A_KIND =
            Pattern.compile("org\\.openseat\\.(permits|interdistrict|applications)\\b|\"(PERMIT|INTER|APPLICATION)\"|"
                    + "\"(permits|interdistrict|applications)\\.|"
                    + "\\b(permit|inter)_(request|draft|event|opinion)\\b");

    @ParameterizedTest
    @CsvSource({
        "permits, interdistrict, inter",
        "permits, applications, application",
        "interdistrict, permits, permit",
        "interdistrict, applications, application",
        "applications, permits, permit",
        "applications, interdistrict, inter"
    })
    void a_kind_has_no_import_no_words_and_no_table_of_another(String room, String other, String table) {
        var foreign =
                Pattern.compile("org\\.openseat\\.%s\\b|\"%s\\.[a-z]|\\b%s_request\\b".formatted(other, other, table));
        assertThat(files(room))
                .hasSizeGreaterThan(50)
                .allSatisfy(file -> assertThat(text(file)).as(file.toString()).doesNotContainPattern(foreign));
    }

    @Test
    void the_shared_rooms_know_no_kind() {
        assertThat(Stream.of("cases", "letters", "casework", "rounds").flatMap(room -> files(room).stream()))
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertThat(text(file)).as(file.toString()).doesNotContainPattern(A_KIND));
    }

    private static List<Path> files(String room) {
        try (var all = Files.walk(APP.resolve(room))) {
            return all.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without comments: they may give an example.
    private static String text(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^\\s*///.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
