package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {
    private static final String HEADER =
            "child,window,choice,program,matriculation,list,list_years,phbao,overcrowded," + "sibling,total,reason\n";

    /// The worked children of the design and one of each reason for nothing, counted by hand.
    private static final String RIGHT = HEADER + """
            c1,on_time,1,N6,0,8,2025-26;2024-25,4,4,0,16,
            c1,on_time,2,M6,0,8,2025-26;2024-25,4,4,3,19,
            c3,on_time,1,M6,12,0,,4,0,0,16,
            c4,on_time,1,Y,0,0,,0,0,0,0,
            c5,on_time,1,S9,12,0,,4,0,0,16,
            c6,on_time,1,S9,0,8,2025-26;2024-25,0,0,0,8,
            c7,on_time,1,N6,0,0,,4,4,0,8,
            c8,late,1,S9,0,0,,0,0,0,0,late
            new,on_time,1,X,0,0,,0,0,0,0,
            not,on_time,1,M6,0,0,,0,0,0,0,ineligible
            out,on_time,9,N6,0,0,,0,0,0,0,outside_district
            out,on_time,10,M6,0,0,,0,0,0,0,outside_district
            out,late,1,S9,0,0,,0,0,0,0,outside_district
            wrong,on_time,1,S9,0,0,,0,0,0,0,wrong_grade
            """;

    private final ChoicesFolder folder;

    PointsTest(@TempDir Path path) {
        folder = new ChoicesFolder(path);
    }

    @Test
    void the_points_are_those_counted_by_hand() throws IOException {
        assertThat(folder.say("points")).isEqualTo(new LotteryFolder.Said(0, "", ""));
        assertThat(folder.read("out/result.csv")).isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            points.onLowerChoices,yes  | points.onLowerChoices,no | c1,on_time,2,M6,0,0,,0,0,0,0,lower_choice
            phbaoPoints,yes            | phbaoPoints,no           | c1,on_time,2,M6,0,8,2025-26;2024-25,0,4,3,15,
            points.listMax,12          | points.listMax,6         | c1,on_time,2,M6,0,6,2025-26;2024-25,4,4,3,17,
            points.listPerYear,4       | points.listPerYear,0     | c1,on_time,2,M6,0,0,2025-26;2024-25,4,4,3,11,
            points.matriculation,12    | points.matriculation,999 | c3,on_time,1,M6,999,0,,4,0,0,1003,
            k8.matriculationGrade,8    | k8.matriculationGrade,7  | c5,on_time,1,S9,0,0,,4,0,0,4,
            year,2026-27               | year,2027-28             | c1,on_time,2,M6,0,0,,4,4,3,11,
            """)
    void the_numbers_of_the_year_count(String usual, String changed, String row) throws IOException {
        folder.write("year.csv", ChoicesFolder.YEAR.replace(usual, changed));
        assertThat(points()).contains(row);
    }

    /// A year that earns nothing because of its grade is no gap; a later request of any standing counts as later.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-26,A,6,listed                                            | 0,,
            2025-26,A,5,listed 2024-25,A,5,listed 2023-24,A,4,listed       | 8,2025-26;2023-24,
            2025-26,A,5,listed 2023-24,A,3,listed                         | 4,2025-26,
            2024-25,A,4,listed                                            | 0,,
            2025-26,A,5,late 2024-25,A,4,listed                           | 0,,
            2025-26,A,5,listed 2025-26,B,5,withdrawn                      | 4,2025-26,
            2025-26,A,5,listed 2025-26,B,5,accepted                       | 0,,
            2025-26,A,5,listed 2024-25,A,4,declined                       | 4,2025-26,
            2025-26,A,5,listed 2024-25,A,4,listed 2023-24,A,3,listed 2022-23,A,2,listed | 12,2025-26;2024-25;2023-24,
            """)
    void list_years_are_counted_back_to_the_first_gap(String history, String expected) throws IOException {
        var rows = history.replace(" ", "\nnone,");
        folder.write("history.csv", "child,year,program,grade,standing\nnone," + rows + "\n");
        folder.write("requests.csv", "child,window,choice,program,eligible\nnone,on_time,1,N6,yes\n");
        assertThat(points().getLast()).startsWith("none,on_time,1,N6,0," + expected);
    }

    @Test
    void rows_come_in_byte_order_and_ids_as_they_are() throws IOException {
        folder.write("applicants.csv", """
                child,in_district,grade_now,grade_next,magnet,resident_schools
                𝄞,yes,5,6,,
                ￭,yes,5,6,,
                Ñandú,yes,5,6,,
                #1,yes,5,6,,
                "a,b",yes,5,6,,
                a ,yes,5,6,,
                A,yes,5,6,,
                """);
        folder.write("requests.csv", """
                child,window,choice,program,eligible
                𝄞,on_time,1,N6,yes
                ￭,on_time,1,N6,yes
                Ñandú,on_time,1,N6,yes
                #1,on_time,1,N6,yes
                "a,b",on_time,1,N6,yes
                a ,on_time,1,N6,yes
                A,on_time,1,N6,yes
                """);
        folder.write("history.csv", "child,year,program,grade,standing\n");
        folder.write("siblings.csv", "child,sibling,program,grade_next\n");
        assertThat(points().stream().skip(1).map(row -> row.substring(0, row.indexOf(",on_time"))))
                .containsExactly("#1", "A", "a ", "\"a,b\"", "Ñandú", "￭", "𝄞");
    }

    @Test
    void spreadsheets_write_csv_too() throws IOException {
        folder.write("year.csv", "\uFEFF" + ChoicesFolder.YEAR.replace("\n", "\r\n\r\n"));
        assertThat(folder.say("points").exitCode()).isZero();
        assertThat(folder.read("out/result.csv")).isEqualTo(RIGHT);
    }

    @Test
    void a_file_that_is_there_is_replaced_as_a_whole() throws IOException {
        folder.say("points");
        folder.write("requests.csv", "child,window,choice,program,eligible\n");
        assertThat(folder.say("points").exitCode()).isZero();
        assertThat(folder.read("out/result.csv")).isEqualTo(HEADER);
    }

    private List<String> points() throws IOException {
        assertThat(folder.say("points").err()).isEmpty();
        return folder.read("out/result.csv").lines().toList();
    }
}
