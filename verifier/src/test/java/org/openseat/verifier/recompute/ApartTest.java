package org.openseat.verifier.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ApartTest {
    /// What the district computes with (rulebook, engine) must not be what it is checked by.
    @Test
    void the_recomputation_uses_no_computing_of_the_district() throws IOException {
        try (var sources = Files.list(Path.of("src/main/java/org/openseat/verifier/recompute"))) {
            var files = sources.toList();
            assertThat(files).hasSizeGreaterThan(10);
            for (var file : files) {
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .filteredOn(line -> line.contains("import ") && line.contains("org.openseat."))
                        .allMatch(line -> line.contains("org.openseat.verifier."));
            }
        }
        assertThat(Files.readString(Path.of("pom.xml"))).doesNotContain("<artifactId>rulebook</artifactId>");
    }
}
