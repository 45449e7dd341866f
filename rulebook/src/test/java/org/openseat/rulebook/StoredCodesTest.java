package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openseat.district.Statement;

/// Codes and facts stand in stored cases for years. `stored-codes.txt` may grow; a line in it never changes or goes.
class StoredCodesTest {
    @Test
    void every_code_ever_stored_still_has_its_facts() throws IOException {
        var codes = Stream.concat(
                SentenceFiles.statements().stream().map(StoredCodesTest::line), SentenceFiles.constants().stream());
        assertThat(codes.sorted())
                .as("lines may be added to stored-codes.txt; what stands there keeps its name, facts and words")
                .containsExactlyElementsOf(stored());
    }

    private static String line(Class<? extends Statement> type) {
        return Told.codeOf(type)
                + Arrays.stream(type.getRecordComponents())
                        .map(component -> " " + component.getName())
                        .collect(Collectors.joining());
    }

    private static List<String> stored() throws IOException {
        try (var file = Objects.requireNonNull(StoredCodesTest.class.getResourceAsStream("/stored-codes.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
