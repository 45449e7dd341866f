package org.openseat.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IndependenceTest {
    @Test
    void the_checker_uses_the_java_library_and_nothing_else() throws IOException {
        try (var sources = Files.list(Path.of("src/main/java/org/openseat/verifier/check"))) {
            var files = sources.toList();
            assertThat(files).hasSizeGreaterThan(10);
            for (var file : files) {
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .noneMatch(line -> line.contains("org.openseat.engine"))
                        .filteredOn(line -> line.startsWith("import "))
                        .allMatch(line -> line.startsWith("import java.")
                                || line.equals("import org.jspecify.annotations.NullMarked;"));
            }
        }
    }
}
