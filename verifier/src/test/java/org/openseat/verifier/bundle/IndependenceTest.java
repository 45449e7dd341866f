package org.openseat.verifier.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IndependenceTest {
    @Test
    void the_checks_of_a_bundle_use_nothing_that_writes_one() throws IOException {
        try (var sources = Files.list(Path.of("src/main/java/org/openseat/verifier/bundle"))) {
            var files = sources.toList();
            assertThat(files).hasSizeGreaterThan(10);
            for (var file : files) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("org.openseat.engine");
            }
        }
    }
}
