package org.openseat;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Migrations are named by the minute they were begun and run in that order. One that sorts before the newest on main
/// would
/// never be taken by a database that has that one. (docs/decisions/2026-11-30-migrations.md)
class MigrationNamesTest {

    private static final String FOLDER = "src/main/resources/db/migration/";
    private static final Pattern DATED = Pattern.compile("V\\d{4}_\\d\\d_\\d\\d_[0-2]\\d[0-5]\\d__[a-z_]+\\.sql");
    private static final int STAMP = "V2026_11_30_1430".length();

    @Test
    void each_is_named_by_its_minute_and_what_it_is_about() throws IOException {
        assertThat(here()).isNotEmpty().allMatch(name -> DATED.matcher(name).matches() || name.startsWith("R__"));
    }

    /// A merge once left one without a word in it.
    @Test
    void none_is_empty() throws IOException {
        assertThat(here())
                .allSatisfy(name -> assertThat(Files.readString(Path.of(FOLDER + name)))
                        .as(name)
                        .isNotBlank());
    }

    @Test
    void no_two_have_the_same_minute() throws IOException {
        var dated = here().stream().filter(name -> DATED.matcher(name).matches());
        assertThat(dated.collect(groupingBy(name -> name.substring(0, STAMP))).values())
                .allMatch(names -> names.size() == 1);
    }

    /// Main under each name that a clone may know it by.
    @ParameterizedTest
    @ValueSource(strings = {"main", "origin/main"})
    void a_new_one_sorts_after_all_that_main_has(String main) throws IOException {
        assertThat(late(git("ls-tree", "--name-only", main, "--", FOLDER), here()))
                .as("named before the newest migration on %s: name them anew", main)
                .isEmpty();
    }

    /// Main may have moved on between the test of a branch and its merge.
    @Test
    void a_merge_brings_none_that_sorts_before_what_was_there() throws IOException {
        var merge = !git("rev-parse", "--verify", "HEAD^2").isEmpty();
        if (merge && git("rev-parse", "HEAD").equals(git("rev-parse", "main"))) {
            assertThat(late(git("ls-tree", "--name-only", "HEAD^", "--", FOLDER), here()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            V2026_12_01_0900__a.sql V2026_12_02_0900__b.sql | V2026_12_02_0901__new.sql | none
            V2026_12_01_0900__a.sql V2026_12_02_0900__b.sql | V2026_12_02_0859__new.sql | V2026_12_02_0859__new.sql
            V2026_12_01_0900__a.sql V2026_12_02_0900__b.sql | V2026_12_02_0900__a.sql   | V2026_12_02_0900__a.sql
            V2026_12_01_0900__a.sql V2026_12_02_0900__b.sql | V2026_12_01_0900__a.sql   | none
            V245__hidden_cases.sql                          | V2026_11_30_0010__new.sql | none
            V2026_12_01_0900__a.sql                         | R__reports.sql            | none
            """)
    void late_is_what_main_has_not_and_what_sorts_before_its_newest(String main, String here, String late) {
        assertThat(String.join(" ", late(List.of(main.split(" ")), List.of(here))))
                .isEqualTo(late == null ? "" : late);
    }

    private static List<String> late(List<String> main, List<String> here) {
        var newest = main.stream()
                .filter(name -> DATED.matcher(name).matches())
                .map(name -> name.substring(0, STAMP))
                .max(String::compareTo)
                .orElse("");
        return here.stream()
                .filter(name -> DATED.matcher(name).matches() && !main.contains(name))
                .filter(name -> name.substring(0, STAMP).compareTo(newest) <= 0)
                .toList();
    }

    private static List<String> here() throws IOException {
        try (var files = Files.list(Path.of(FOLDER))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// The last parts of the lines that git prints; none where there is no git, no clone or no such branch.
    private static List<String> git(String... words) {
        try {
            var git = new ProcessBuilder(
                            Stream.concat(Stream.of("git"), Stream.of(words)).toList())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return said.lines()
                    .map(line -> line.substring(line.lastIndexOf('/') + 1))
                    .toList();
        } catch (IOException noGit) {
            return List.of();
        }
    }
}
