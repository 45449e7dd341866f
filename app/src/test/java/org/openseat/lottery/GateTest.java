package org.openseat.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who shows, tells or hands on a result reads the views that know its hour, never the tables. (design draw §4)
class GateTest {

    private static final Path APP = Path.of("src/main/java/org/openseat");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern BEHIND_THE_GATE = Pattern.compile("\\brun_(result|waiting)\\b");

    @Test
    void only_who_draws_the_checklist_and_the_samples_read_results_before_their_hour() throws IOException {
        assertThat(naming(APP))
                .containsExactly(
                        "lottery/draw/ResultTables.java",
                        "lottery/release/ChecklistTables.java",
                        "lottery/result/ResultTable.java");
    }

    @Test
    void no_other_table_or_view_is_made_of_them() throws IOException {
        assertThat(naming(RESOURCES)).containsExactly("db/migration/V2026_12_01_0345__lottery.sql");
    }

    private static List<String> naming(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(file -> file.toString().matches(".*\\.(java|jte|sql)"))
                    .filter(file -> BEHIND_THE_GATE.matcher(text(file)).find())
                    .map(file -> top.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
