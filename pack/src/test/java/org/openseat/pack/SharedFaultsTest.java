package org.openseat.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each folder of ../shared/faults that is about a pack, laid over a copy of the demo district: refused or taken, and
/// told so that somebody can mend it. The same faults in the tiny pack stand in the tests that are named below.
///
/// areas-*: [FaultyMapTest]; oneroster-*: [RealRosterTest]; pack-*: [FaultyFileTest].
class SharedFaultsTest {
    private static final Path FAULTS = Path.of("../../shared/faults");
    private static final Path DEMO = Path.of("../districts/demo");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            areas-one-30-degrees-east                     | attendance-areas.geojson:1: feature 2, Eleanor Whitcombe Elementary School (school 2034) near -90.609962, 34.788783: lies or reaches 1693 | the longitudes (first)
            areas-three-faults-all-on-line-1              | attendance-areas.geojson:1: feature 2, Eleanor Whitcombe Elementary School (school 2034) near -120.609836, 34.786404: overlaps the area of feature 1, Pelican Point Elementary School (school 2017) | near -120.6
            areas-three-faults-all-on-line-1              | attendance-areas.geojson:1: feature 3, Bahía Vista Elementary School (school 2051) near -120.611403, 34.739839: has low_grade "KG"     | write each as TK, K
            areas-three-faults-all-on-line-1              | attendance-areas.geojson:1: feature 4, Cannery Street Elementary School (school 2068.0) near -120.601272, 34.8004: there is no school 2068.0 | write "2068"
            pack-last-empty-field-left-out                | students.csv:2: has 18 fields where the heading has 19 | for an empty one at the end (the last is section_504)
            pack-utf8-read-as-windows1252-and-saved-again | students.csv:2: the column first_name holds letters that were encoded twice | take the file as it was before
            pack-windows-1252-told-twice                  | students.csv:2: the column first_name holds letters that are not UTF-8 | CSV UTF-8
            """)
    void is_refused_with_advice(String fault, String begins, String advice) throws IOException {
        assertThat(problems(over(fault)))
                .anySatisfy(problem -> assertThat(problem).startsWith(begins).contains(advice))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            pack-nul-byte-in-a-name                      | students.csv:3: the column first_name holds a character that nobody sees (U+0000)
            pack-nbsp-after-and-bom-before-student-id    | students.csv:4: the column id holds a character that nobody sees (U+FEFF)
            oneroster-line-items-of-a-class-tobedeleted  | oneroster/lineItems.csv: 2 line items belong to a class, session or category that is tobedeleted
            oneroster-score-with-five-decimals           | ''
            oneroster-scoreStatus-in-capitals            | ''
            oneroster-agents-written-on-the-parent       | ''
            oneroster-two-results-for-one-class          | ''
            oneroster-sound-for-comparison               | ''
            pack-child-with-one-name-only                | ''
            letters-names-in-eight-scripts               | ''
            schools-names-to-sort                        | ''
            """)
    void is_taken_and_noted(String fault, String note) throws IOException {
        var notes = sound(over(fault)).notes().stream().map(Problem::toString).toList();
        if (note.isEmpty()) {
            assertThat(notes).isEmpty();
        } else {
            assertThat(notes).hasSizeLessThanOrEqualTo(2).anyMatch(said -> said.startsWith(note));
        }
    }

    @Test
    void the_ids_beside_which_nobody_sees_something_are_the_childrens() throws IOException {
        var ids = new ArrayList<String>();
        sound(over("pack-nbsp-after-and-bom-before-student-id"))
                .pack()
                .students()
                .forEach(child -> ids.add(child.id()));
        assertThat(ids).startsWith("430000017", "430000025", "430000033");
    }

    @Test
    void the_grades_in_capitals_are_those_of_the_sound_export() throws IOException {
        assertThat(grades("oneroster-scoreStatus-in-capitals"))
                .isEqualTo(grades("oneroster-sound-for-comparison"))
                .hasSize(15);
    }

    private List<String> grades(String fault) throws IOException {
        var grades = new ArrayList<String>();
        sound(over(fault)).pack().records().grades(one -> grades.add(one.id() + one.grade()));
        return grades;
    }

    private Path over(String fault) throws IOException {
        assumeTrue(Files.isDirectory(FAULTS), "skipped: the faulty inputs are not in ../shared/faults");
        for (Path from : List.of(DEMO, FAULTS.resolve(fault))) {
            try (var files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = folder.resolve(from.relativize(file).toString());
                    Files.createDirectories(to.resolve("..").normalize());
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                    to.toFile().setWritable(true);
                }
            }
        }
        return folder;
    }

    private static Reading.Sound sound(Path folder) {
        return switch (DistrictPack.read(folder)) {
            case Reading.Sound sound -> sound;
            case Reading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }

    private static List<String> problems(Path folder) {
        return switch (DistrictPack.read(folder)) {
            case Reading.Sound sound -> List.of();
            case Reading.Faulty faulty ->
                faulty.problems().stream().map(Problem::toString).toList();
        };
    }
}
