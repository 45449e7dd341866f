package org.openseat.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every kind of bad input: exit code 2, every problem with file, line and how to mend it, and nothing written.
class BadInputTest {
    private static final String PROGRAMS = "program,seats,mode\n";
    private static final String CHOICES = "child,choice,program,band,tier,points\n";

    @TempDir
    Path folder;

    private LotteryFolder lottery;

    @BeforeEach
    void lottery() {
        lottery = new LotteryFolder(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        choices.csv  | 3 | anna,2,P9,0,1,0  | program "P9" is not in programs.csv; correct it here or add it there
        choices.csv  | 3 | anne,2,P2,0,1,0  | child "anne" is not in children.csv; correct it here or add it there
        choices.csv  | 3 | anna,1,P2,0,1,0  | child "anna" has two choices numbered 1; number them 1, 2, 3 …
        choices.csv  | 3 | anna,2,P1,0,1,0  | child "anna" lists program "P1" twice, first on line 2; remove one of the two
        choices.csv  | 3 | anna,0,P2,0,1,0  | choice is "0"; write a whole number, 1 or more
        choices.csv  | 3 | anna,2,P2,4,1,0  | band is "4"; write a whole number, from 0 to 3
        choices.csv  | 3 | anna,2,P2,0,64,0 | tier is "64"; write a whole number, from 0 to 63
        choices.csv  | 3 | anna,2,P2,0,1,16777216 | points is "16777216"; write a whole number, from 0 to 16777215
        choices.csv  | 3 | anna,2,P2,0,1,2.5 | points is "2.5"; write a whole number, from 0 to 16777215
        choices.csv  | 3 | anna,2,P2,0,1    | the row has 5 fields; write 6: child,choice,program,band,tier,points
        programs.csv | 2 | P1,-1,soft       | seats is "-1"; write a whole number, 0 or more
        programs.csv | 2 | P1,,soft         | seats is ""; write a whole number, 0 or more
        programs.csv | 2 | P1,99999999999,soft | seats is "99999999999"; write a whole number, 0 or more
        programs.csv | 2 | P1,2,firm        | mode is "firm"; write soft or hard
        programs.csv | 3 | P1,1,hard        | program "P1" is listed twice; leave one row
        groups.csv   | 2 | P1,a,3,          | the floors of program "P1" add up to 3, above its 2 seats; lower a floor or add seats
        groups.csv   | 2 | P1,a,1,0         | ceiling 0 is below floor 1; raise the ceiling or lower the floor
        groups.csv   | 2 | P3,a,1,1         | program "P3" is not in programs.csv; correct it here or add it there
        groups.csv   | 2 | P1,a,-1,1        | floor is "-1"; write a whole number, 0 or more
        children.csv | 3 | anna,b,          | child "anna" is listed twice; leave one row
        children.csv | 3 | ,b,              | child is empty; write the id of the child
        children.csv | 1 | kid,group,draw   | this is not the header; begin the file with child,group,draw
        numbers.csv  | 3 | ben,3            | number 3 is also that of child "anna", so that their keys would be equal; give each child a number of her own
        numbers.csv  | 3 | ben,4            | number is "4"; write a whole number, from 0 to 3
        numbers.csv  | 3 | anna,0           | child "anna" is listed twice; leave one row
        numbers.csv  | 3 | eva,0            | child "eva" is not in children.csv; correct it here or add it there
        """)
    void a_wrong_row_is_named(String file, int line, String row, String what) throws IOException {
        var rows = lottery.read(file).lines().toList();
        var changed = new ArrayList<>(rows);
        changed.set(line - 1, row);
        lottery.write(file, String.join("\n", changed) + "\n");
        assertRefused(lottery.assign(), file + ":" + line + ": " + what);
    }

    @Test
    void all_problems_of_all_files_are_told_at_once() {
        lottery.write("programs.csv", PROGRAMS + "P1,x,soft\nP2,1,\n");
        lottery.write("choices.csv", CHOICES + "anna,1,P1,0,1,0\n\nben,1,P7,0,1,0\nben,2,P2,9,1,0\n");
        var said = lottery.assign();
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactly("programs.csv:2", "programs.csv:3", "choices.csv:4", "choices.csv:5");
    }

    @Test
    void a_hundred_problems_are_enough() {
        lottery.write("choices.csv", CHOICES + "anna,1,P7,0,1,0\n".repeat(1000));
        assertThat(lottery.assign().err().lines()).hasSize(100);
    }

    @Test
    void broken_csv_is_named_by_the_line_where_the_row_begins() {
        lottery.write("programs.csv", PROGRAMS + "P1,2,soft\n\"P2,1,hard\n");
        assertRefused(
                lottery.assign(),
                "programs.csv:3: the row that begins here is not CSV; close every quote, and double a quote inside quotes");
    }

    @Test
    void a_file_that_is_not_utf_8_is_named() {
        lottery.writeBytes("children.csv", "child,group,draw\nanna,ñ,\n".getBytes(ISO_8859_1));
        assertThat(lottery.assign().err()).contains("children.csv:1: from about here on the file is not UTF-8");
    }

    @Test
    void a_missing_or_empty_file_is_named_and_blamed_for_nothing_else() throws IOException {
        lottery.delete("programs.csv");
        lottery.write("children.csv", "");
        var said = lottery.assign();
        assertThat(said.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("programs.csv:1: there is no file "),
                        line -> assertThat(line)
                                .startsWith("children.csv:1: the file is empty; begin with the header"));
    }

    @Test
    void a_child_without_a_number_is_named() {
        lottery.write("numbers.csv", "child,number\nanna,0\nben,1\ncleo,2\n");
        assertRefused(lottery.assign(), "numbers.csv:1: child \"dora\" has no number; add a row for every child");
    }

    @Test
    void an_assignment_that_cannot_be_understood_is_bad_input() {
        var said = lottery.check("""
                child,program,choice,seat
                anna,P9,1,open
                anna,,,
                eva,,,
                ben,P1,1,window
                cleo,,1,
                dora,P1,first,open
                """);
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactly(
                        "claimed.csv:2",
                        "claimed.csv:3",
                        "claimed.csv:4",
                        "claimed.csv:5",
                        "claimed.csv:6",
                        "claimed.csv:7");
    }

    @Test
    void spreadsheets_and_other_systems_write_csv_too() throws IOException {
        lottery.write("programs.csv", "\uFEFFprogram,seats,mode\r\n\"P1\",2,soft\r\n\"P2\",1,hard\r\n");
        lottery.write("groups.csv", "program,group,floor,ceiling\nP1,\"a\",1,1");
        assertThat(lottery.assign().exitCode()).isZero();
        assertThat(lottery.read("out/assignment.csv")).isEqualTo(LotteryFolder.RIGHT_ASSIGNMENT);
    }

    @Test
    void lines_are_counted_as_an_editor_does() {
        lottery.write("children.csv", "child,group,draw\n\"anna\nbelle\",a,\nben,,,\n");
        assertThat(lottery.assign().err()).contains("children.csv:4: the row has 4 fields");
    }

    private void assertRefused(LotteryFolder.Said said, String problem) {
        assertThat(said.err().lines()).contains(problem);
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
