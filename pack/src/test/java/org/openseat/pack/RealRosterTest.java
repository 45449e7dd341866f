package org.openseat.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.pack.SchoolRecords.FinalGrade;

/// OneRoster as real systems write it is read, and what is odd about it is noted; it never stops the pack.
class RealRosterTest {

    @TempDir
    Path folder = Path.of("");

    TinyPack pack;

    @BeforeEach
    void school_systems_export() {
        pack = TinyPack.in(folder);
        TinyRecords.in(pack);
    }

    /// faults/oneroster-scoreStatus-in-capitals
    @ParameterizedTest
    @ValueSource(strings = {"FULLY GRADED", "Fully Graded", "fully_graded", "fullyGraded "})
    void a_score_status_counts_in_any_case(String status) {
        pack.change("oneroster/results.csv", "u1,active,fully graded,85", "u1,active," + status + ",85");
        if (status.startsWith("fullyG")) {
            assertThat(notes())
                    .anyMatch(note -> note.startsWith(
                            "oneroster/results.csv: 1 results have a scoreStatus that OneRoster does not know"));
        } else {
            assertThat(grades()).contains("u1 Math 4 B");
            assertThat(notes()).noneMatch(note -> note.startsWith("oneroster"));
        }
    }

    @Test
    void words_keys_and_columns_count_in_any_case() {
        var before = grades();
        pack.write(
                "oneroster/manifest.csv",
                pack.text("oneroster/manifest.csv")
                        .replace("bulk", "Bulk")
                        .replace("file.lineItems", "file.LineItems"));
        pack.change("oneroster/classes.csv", "sourcedId", "SourcedID");
        pack.change("oneroster/results.csv", "tobedeleted", "ToBeDeleted");
        assertThat(grades()).isEqualTo(before).isNotEmpty();
    }

    /// faults/oneroster-line-items-of-a-class-tobedeleted
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oneroster/classes.csv          | sourcedId,title,classType   | sourcedId,title,status   | c2,Art 4,scheduled | c2,Art 4,tobedeleted
            oneroster/academicSessions.csv | q1,,,First                  | q1,,,First               | q1,,,First         | q1,tobedeleted,,First
            oneroster/categories.csv       | sourcedId,title             | sourcedId,title,status   | final,Final Grade  | final,Final Grade,TOBEDELETED
            """)
    void what_belongs_to_something_to_be_deleted_is_left_out_and_noted(
            String file, String heading, String by, String line, String deleted) {
        pack.change(file, heading, by);
        pack.change(file, line, deleted);
        pack.write(file, commas(pack.text(file)));
        assertThat(notes())
                .anyMatch(
                        note -> note.matches("oneroster/lineItems.csv: [12] line items belong to .* tobedeleted; .*"));
        assertThat(grades()).doesNotContain("u1 Art 4 91.5");
    }

    /// faults/oneroster-score-with-five-decimals
    @ParameterizedTest
    @CsvSource({
        "91.66667,91.67",
        "91.50000,91.5",
        "91.5,91.5",
        "91.50,91.50",
        "100.00000,100",
        "+7,7",
        ".5,0.5",
        "88.,88"
    })
    void decimals_are_read_and_rounded_to_two(String score, String shown) {
        pack.change("oneroster/results.csv", "91.5", score);
        assertThat(grades()).contains("u1 Art 4 " + shown);
        assertThat(notes().stream().anyMatch(note -> note.contains("1 scores have more than two decimals")))
                .isEqualTo(score.equals("91.66667"));
    }

    @Test
    void of_two_lines_with_one_id_the_one_changed_last_holds_and_that_is_noted() {
        pack.write("oneroster/classes.csv", """
                sourcedId,title,status,dateLastModified
                c1,Math 4 new,,2026-10-02T08:00:00.000Z
                c1,Math 4 old,,2026-10-01
                c2,Art 4 first,,
                c2,Art 4 second,,
                """);
        assertThat(grades()).contains("u1 Math 4 new B", "u1 Art 4 second 91.5");
        assertThat(notes())
                .contains(
                        "oneroster/classes.csv:3: has the sourcedId of line 2; of the two, the one changed last holds",
                        "oneroster/classes.csv:5: has the sourcedId of line 4; of the two, the one changed last holds");
    }

    @Test
    void a_class_deleted_after_it_was_written_is_gone() {
        pack.write("oneroster/classes.csv", """
                sourcedId,title,status,dateLastModified
                c1,Math 4,tobedeleted,2026-10-02 06:00:00
                c1,Math 4,active,2026-10-01T23:00:00-08:00
                c2,Art 4,,
                """);
        assertThat(grades()).as("23:00-08:00 is later than 06:00 UTC").contains("u1 Math 4 B");
        pack.change("oneroster/classes.csv", "2026-10-02 06:00:00", "2026-10-02T08:00:00Z");
        assertThat(grades()).noneMatch(grade -> grade.contains("Math 4"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            oneroster/manifest.csv         | version,1.2         | version,2.0         | oneroster/manifest.csv: says        | export OneRoster 1.2. The whole folder is left out
            oneroster/manifest.csv         | results,bulk        | results,delta       | oneroster/results.csv: has changes  | export it whole (bulk). This file is left out
            oneroster/manifest.csv         | results,bulk        | results,full        | oneroster/results.csv: is "full"    | write bulk or absent there. This file is left out
            oneroster/academicSessions.csv | 2026-10-16          | 10/16/2026          | oneroster/academicSessions.csv:2:   | write a date as 2026-08-13. This line is left out
            oneroster/classes.csv          | title               | name                | oneroster/classes.csv:1:            | no column title; add it to the first line. This file is left out
            oneroster/lineItems.csv        | l1,c1               | l1,c9               | oneroster/lineItems.csv:2:          | no class c9
            oneroster/lineItems.csv        | l2,c2,final,q1      | l2,c2,final,q9      | oneroster/lineItems.csv:3:          | no session q9
            oneroster/results.csv          | 91.5                | ninety              | oneroster/results.csv:3:            | write a number as 87.5. This line is left out
            oneroster/results.csv          | r1,l1,u1            | r1,l1,              | oneroster/results.csv:2:            | studentSourcedId is empty
            oneroster/results.csv          | 91.5                | ''                  | oneroster/results.csv:3:            | neither textScore nor score
            oneroster/results.csv          | 91.5,               | 91.5                | oneroster/results.csv:3:            | write a comma for every field
            oneroster/users.csv            | sourcedId,status    | sourcedId,sourcedId | oneroster/users.csv:1:              | twice; delete one. This file is left out
            attendance.csv                 | 60,2                | 60,61               | attendance.csv:2:                   | more than days
            attendance.csv                 | 2,2026-27           | 1,2026-27           | attendance.csv:3:                   | of line 2
            attendance.csv                 | 60,0                | 60,-1               | attendance.csv:3:                   | a number from 0
            graduation.csv                 | 67.5                | lots                | graduation.csv:2:                   | write credits
            graduation.csv                 | 210                 | 0                   | graduation.csv:2:                   | credits_required is 0
            """)
    void a_fault_leaves_out_its_own_line_or_file_and_is_noted(
            String file, String there, String broken, String begins, String says) {
        pack.change(file, there, broken);
        assertThat(pack.problems()).isEmpty();
        assertThat(notes())
                .anySatisfy(note -> assertThat(note).startsWith(begins).contains(says));
    }

    @Test
    void the_other_lines_of_a_faulty_file_are_read() {
        pack.change("oneroster/results.csv", "91.5", "ninety");
        pack.change("attendance.csv", "60,2", "60,61");
        assertThat(grades()).contains("u1 Math 4 B", "u1 Art 4 stays");
        var days = new ArrayList<String>();
        records().attendance(one -> days.add(one.student()));
        assertThat(days).containsExactly("2");
    }

    @Test
    void the_grades_of_a_class_that_cannot_be_read_stay() {
        pack.change("oneroster/classes.csv", "c2,Art 4", "c2,");
        assertThat(grades()).contains("u1 Math 4 B", "u1  stays");
    }

    @Test
    void a_file_that_the_manifest_promises_and_a_manifest_are_missed() throws IOException {
        Files.delete(folder.resolve("oneroster/results.csv"));
        assertThat(pack.problems()).isEmpty();
        assertThat(notes())
                .contains("oneroster/results.csv: is missing, but manifest.csv says bulk. This file is left out");
        Files.delete(folder.resolve("oneroster/manifest.csv"));
        assertThat(notes()).anyMatch(note -> note.startsWith("oneroster/manifest.csv: is missing"));
    }

    @Test
    void what_is_noted_does_not_repeat_a_grade() {
        pack.change("oneroster/results.csv", "91.5", "ninety");
        assertThat(notes()).noneMatch(note -> note.contains("ninety"));
    }

    /// Every line gets as many commas as the heading has.
    private static String commas(String text) {
        long wanted = text.lines()
                .findFirst()
                .orElseThrow()
                .chars()
                .filter(letter -> letter == ',')
                .count();
        return text.lines()
                .map(line -> line
                        + ",".repeat((int) (wanted
                                - line.chars().filter(letter -> letter == ',').count())) + "\n")
                .collect(java.util.stream.Collectors.joining());
    }

    private List<String> grades() {
        var grades = new ArrayList<String>();
        records().grades(one -> grades.add(one.person() + " " + one.title() + " " + said(one)));
        return grades;
    }

    private static String said(FinalGrade one) {
        return one.grade().orElse(one.takenBack() ? "taken back" : "stays");
    }

    private SchoolRecords records() {
        return ((Reading.Sound) DistrictPack.read(folder)).pack().records();
    }

    private List<String> notes() {
        return DistrictPack.read(folder).notes().stream().map(Problem::toString).toList();
    }
}
