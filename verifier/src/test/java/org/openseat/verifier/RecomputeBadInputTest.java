package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad input of `points` and `openings`: exit code 2, every problem with file, line and how to mend it, nothing
/// written.
class RecomputeBadInputTest {
    @TempDir
    Path path;

    private ChoicesFolder folder;

    @BeforeEach
    void folder() {
        folder = new ChoicesFolder(path);
    }

    /// The row is put in the place of that line; a line behind the last adds it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        year.csv       | 2  | year,2026-28          | value is "2026-28"; write a school year such as 2026-27
        year.csv       | 2  | year,26-27            | value is "26-27"; write a school year such as 2026-27
        year.csv       | 3  | points.matriculation,012 | value is "012"; write a whole number from 0 to 999 without sign or leading zeros
        year.csv       | 3  | points.matriculation,1000 | value is "1000"; write a whole number from 0 to 999 without sign or leading zeros
        year.csv       | 3  | points.matriculation,-1 | value is "-1"; write a whole number from 0 to 999 without sign or leading zeros
        year.csv       | 9  | points.onLowerChoices,Yes | value is "Yes"; write no or yes
        year.csv       | 12 | k8.matriculationGrade,08 | value is "08"; write TK, K or a grade from 1 to 12
        year.csv       | 13 | year,2026-27          | key "year" is given twice; leave one row
        year.csv       | 13 | spillover,yes         | key is "spillover"; write one of
        magnets.csv    | 2  | M6,8,6,plain          | low 8 is above high 6; exchange them
        magnets.csv    | 2  | M6,KN,8,plain         | low is "KN"; write TK, K or a grade from 1 to 12
        magnets.csv    | 2  | M6,6,8,Plain          | form is "Plain"; write plain or span or k8
        magnets.csv    | 9  | M6,6,8,plain          | program "M6" is listed twice; leave one row
        magnets.csv    | 9  | ,6,8,plain            | program is empty; write the id of the program
        magnets.csv    | 9  | Z,6,8                 | the row has 3 fields; write 4: program,low,high,form
        magnets.csv    | 1  | program,low,high      | this is not the header; begin the file with program,low,high,form
        lists.csv      | 5  | phbao,R               | school "R" is on the list phbao twice; leave one row
        lists.csv      | 5  | full,R                | list is "full"; write phbao or overcrowded
        lists.csv      | 5  | phbao,                | school is empty; write the id of the school
        applicants.csv | 14 | c1,yes,5,6,,R         | child "c1" is listed twice; leave one row
        applicants.csv | 14 | d,yes,5,,,R           | grade_next is ""; write TK, K or a grade from 1 to 12
        applicants.csv | 14 | d,maybe,5,6,,R        | in_district is "maybe"; write no or yes
        applicants.csv | 14 | d,yes,5,6,Q9,R        | magnet "Q9" is not in magnets.csv; correct it here or add it there
        applicants.csv | 14 | d,yes,5,6,,R;         | resident_schools is "R;"; put one ; between two schools and none elsewhere
        applicants.csv | 14 | d,yes,5,6,,;          | resident_schools is ";"; put one ; between two schools and none elsewhere
        requests.csv   | 16 | c1,on_time,1,W,yes    | child "c1" has two choices numbered 1 in the window on_time; give each a number of its own
        requests.csv   | 16 | c1,late,1,M6,yes      | child "c1" asks for program "M6" twice; leave one row
        requests.csv   | 16 | c1,late,100,W,yes     | choice is "100"; write a whole number from 1 to 99 without sign or leading zeros
        requests.csv   | 16 | c1,late,0,W,yes       | choice is "0"; write a whole number from 1 to 99 without sign or leading zeros
        requests.csv   | 16 | c1,sa,1,W,yes         | window is "sa"; write on_time or late
        requests.csv   | 16 | c1,late,1,M7,yes      | program "M7" is not in magnets.csv; correct it here or add it there
        requests.csv   | 16 | C1,late,1,M6,yes      | child "C1" is not in applicants.csv; correct it here or add it there
        requests.csv   | 16 | c1 ,late,1,M6,yes     | child "c1 " is not in applicants.csv; correct it here or add it there
        requests.csv   | 16 | c1,late,1,W,          | eligible is ""; write no or yes
        history.csv    | 11 | c1,2026-27,A,5,listed | year 2026-27 is not before the cycle 2026-27; leave only earlier years
        history.csv    | 11 | c1,2025-26,gone,5,late| child "c1" has program "gone" twice in 2025-26; leave one row
        history.csv    | 11 | c1,2025-26,A,4,listed | child "c1" asks for grade 4 here and for grade 5 in an earlier row of 2025-26; write one grade
        history.csv    | 11 | c1,2025-26,A,5,waiting| standing is "waiting"; write listed or late or invalid or withdrawn or declined or accepted
        history.csv    | 11 | zz,2025-26,A,5,listed | child "zz" is not in applicants.csv; correct it here or add it there
        history.csv    | 11 | c1,2025,A,5,listed    | year is "2025"; write a school year such as 2026-27
        siblings.csv   | 4  | c1,b1,N6,7            | child "c1" has the sibling "b1" twice; leave one row
        siblings.csv   | 4  | c1,c1,N6,7            | child and sibling are both "c1"; write the sibling's own id
        siblings.csv   | 4  | c1,b2,gone,7          | program "gone" is not in magnets.csv; correct it here or add it there
        siblings.csv   | 4  | c1,,N6,7              | sibling is empty; write the id of the sibling
        siblings.csv   | 4  | c1,b2,N6,13           | grade_next is "13"; write TK, K or a grade from 1 to 12
        """)
    void a_wrong_row_of_the_points_is_named(String file, int line, String row, String what) throws IOException {
        replace(file, line, row);
        var said = folder.say("points");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().startsWith(file + ":" + line + ": " + what);
        assertThat(folder.out()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        capacity.csv | 8 | L,6,70,60,50,4,0    | program "L" has grade 6 twice; leave one row
        capacity.csv | 8 | L,8,60,60,50,4,0    | program "L" has the share "60" here and "70" in an earlier row; write one share
        capacity.csv | 8 | L,8,,60,50,4,0      | program "L" has the share "" here and "70" in an earlier row; write one share
        capacity.csv | 8 | Z,8,100,60,50,4,0   | share is "100"; write a whole number from 1 to 99 without sign or leading zeros
        capacity.csv | 8 | Z,8,0,60,50,4,0     | share is "0"; write a whole number from 1 to 99 without sign or leading zeros
        capacity.csv | 8 | Z,8,70,60,50,51,0   | continuing_ow 51 is more than continuing 50; count those of them who are in that group
        capacity.csv | 8 | Z,8,70,60,50,,0     | continuing_ow is ""; write a whole number from 0 to 99999 without sign or leading zeros
        capacity.csv | 8 | Z,8,70,60,50,4,1    | held is 1 where a share stands; write 0
        capacity.csv | 8 | Z,8,,100000,50,4,1  | capacity is "100000"; write a whole number from 0 to 99999 without sign or leading zeros
        capacity.csv | 8 | Z,8,,+5,5,4,1       | capacity is "+5"; write a whole number from 0 to 99999 without sign or leading zeros
        capacity.csv | 8 | Z,8,,60,50,4,       | held is ""; write a whole number from 0 to 99999 without sign or leading zeros
        capacity.csv | 8 | ,8,,60,50,4,0       | program is empty; write the id of the program
        year.csv     | 8 | points.sibling,x    | value is "x"; write a whole number from 0 to 999 without sign or leading zeros
        """)
    void a_wrong_row_of_the_openings_is_named(String file, int line, String row, String what) throws IOException {
        replace(file, line, row);
        var said = folder.say("openings");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().isEqualTo(file + ":" + line + ": " + what);
        assertThat(folder.out()).doesNotExist();
    }

    @Test
    void a_missing_key_is_told_at_line_1() throws IOException {
        folder.write("year.csv", ChoicesFolder.YEAR.replace("raceBalance,yes\n", ""));
        for (var command : new String[] {"points", "openings"}) {
            assertThat(folder.say(command).err().lines())
                    .containsExactly("year.csv:1: key \"raceBalance\" is missing; add a row for it");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year.csv",
                "magnets.csv",
                "lists.csv",
                "applicants.csv",
                "requests.csv",
                "history.csv",
                "siblings.csv"
            })
    void every_file_is_needed_and_a_missing_one_is_blamed_for_nothing_else(String file) throws IOException {
        folder.delete(file);
        assertThat(folder.say("points").err().lines())
                .singleElement()
                .asString()
                .startsWith(file + ":1: there is no file ");
        assertThat(folder.say("points").exitCode()).isEqualTo(2);
    }

    @Test
    void all_problems_are_told_at_once_up_to_a_hundred() throws IOException {
        replace("magnets.csv", 3, "N6,6,8,round");
        replace("requests.csv", 2, "c8,late,x,S9,yes");
        replace("siblings.csv", 3, "c8,b8,S9,x");
        assertThat(folder.say("points").err().lines().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactly("magnets.csv:3", "requests.csv:2", "siblings.csv:3");
        folder.write("lists.csv", "list,school\n" + "phbao,R\n".repeat(200));
        assertThat(folder.say("points").err().lines()).hasSize(100);
    }

    @Test
    void what_was_written_before_stays_as_it_was() throws IOException {
        Files.createDirectories(path.resolve("out"));
        Files.writeString(folder.out(), "earlier");
        replace("year.csv", 2, "year,soon");
        folder.say("points");
        folder.say("openings");
        assertThat(folder.out()).hasContent("earlier");
        try (var files = Files.list(path.resolve("out"))) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"points", "openings"})
    void a_wrong_command_line_is_bad_input_and_help_is_help(String command) {
        assertThat(LotteryFolder.say(command).exitCode()).isEqualTo(2);
        assertThat(LotteryFolder.say(command, "--in", ".").exitCode()).isEqualTo(2);
        assertThat(LotteryFolder.say(command, "--help").out()).contains("Usage: openseat-verifier " + command);
    }

    private void replace(String file, int line, String row) throws IOException {
        var rows = new ArrayList<>(folder.read(file).lines().toList());
        if (line <= rows.size()) {
            rows.set(line - 1, row);
        } else {
            rows.add(row);
        }
        folder.write(file, String.join("\n", rows) + "\n");
    }
}
