package org.openseat.documents.virus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.FreePort;
import org.openseat.documents.virus.FakeClamd.Mood;
import org.openseat.documents.virus.VirusScanner.Finding;

class ClamdTest {

    @TempDir
    Path folder;

    @Test
    void a_clean_file_is_clean_and_a_virus_is_found_in_whichever_piece_it_is() throws IOException {
        try (var clamd = new FakeClamd()) {
            assertThat(look(clamd, "harmless")).isEqualTo(Finding.CLEAN);
            assertThat(look(clamd, "x".repeat((1 << 16) - 20) + FakeClamd.EICAR))
                    .isEqualTo(Finding.INFECTED);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void whatever_is_not_a_plain_ok_is_no_answer(Mood mood) throws IOException {
        try (var clamd = new FakeClamd()) {
            clamd.mood = mood;
            assertThat(look(clamd, "harmless")).isEqualTo(Finding.NO_ANSWER);
        }
    }

    @Test
    void nobody_there_is_no_answer_and_is_not_asked_again_until_it_is_time() throws IOException {
        var port = FreePort.any();
        var scanner = new Clamd("localhost", port);
        assertThat(scanner.look(file("harmless"))).isEqualTo(Finding.NO_ANSWER);
        try (var _ = new FakeClamd(port)) {
            assertThat(scanner.look(file("harmless"))).as("not asked").isEqualTo(Finding.NO_ANSWER);
            scanner.again();
            assertThat(scanner.look(file("harmless"))).as("asked again").isEqualTo(Finding.CLEAN);
        }
    }

    private Finding look(FakeClamd clamd, String content) throws IOException {
        return new Clamd("localhost", clamd.port()).look(file(content));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }
}
