package org.openseat.documents.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Files from real devices and a collection of troublesome PDFs.
class SampleUploadsTest {

    private static final Path SAMPLES = Path.of("../../shared/data/uploads");

    @Test
    void every_sample_is_judged_as_the_manifest_describes_it() throws IOException {
        assumeTrue(Files.exists(SAMPLES), "the shared samples are not beside this checkout");
        for (var line : Files.readAllLines(SAMPLES.resolve("MANIFEST.csv")).stream()
                .skip(1)
                .toList()) {
            var columns = line.split(",", -1);
            var file = SAMPLES.resolve(columns[0]);
            assertThat(FileCheck.of(file, file.getFileName().toString(), Budget.unhurried()))
                    .as(columns[0])
                    .isEqualTo(expected(columns[3], columns[4]));
        }
    }

    private static Verdict expected(String mediaType, String pages) {
        return switch (mediaType) {
            case "image/jpeg" -> new Verdict.Sound(FileType.JPEG);
            case "image/heic" -> new Verdict.Sound(FileType.HEIC);
            default -> pages.equals("FAIL") ? new Verdict.Unsound(Problem.LOCKED) : new Verdict.Sound(FileType.PDF);
        };
    }
}
