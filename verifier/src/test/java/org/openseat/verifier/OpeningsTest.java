package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTest {
    private static final String HEADER =
            "program,grade,capacity,continuing,held,openings,target_phbao,target_ow,need_phbao,need_ow,how\n";

    private final ChoicesFolder folder;

    OpeningsTest(@TempDir Path path) {
        folder = new ChoicesFolder(path);
    }

    /// S-L4 and S-L5 are the first and the fourth row; 0.7 × 45 = 31.5 goes up.
    @Test
    void the_openings_are_those_counted_by_hand() throws IOException {
        assertThat(folder.say("openings")).isEqualTo(new LotteryFolder.Said(0, "", ""));
        assertThat(folder.read("out/result.csv")).isEqualTo(HEADER + """
                L,K,45,0,0,45,32,13,32,13,balanced
                L,6,60,50,0,10,42,18,0,10,balanced
                L,7,45,45,0,0,32,13,0,0,full
                M,6,80,30,0,50,48,32,28,22,balanced
                SAS,9,20,15,9,0,,,,,full
                SAS,10,120,80,15,25,,,,,one_list
                """);
    }

    @Test
    void without_the_balance_rule_there_is_one_list() throws IOException {
        folder.write("year.csv", ChoicesFolder.YEAR.replace("raceBalance,yes", "raceBalance,no"));
        assertThat(folder.say("openings").exitCode()).isZero();
        assertThat(folder.read("out/result.csv"))
                .contains("L,6,60,50,0,10,,,,,one_list\n")
                .contains("L,7,45,45,0,0,,,,,full\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P,6,50,5,0,0,0           | P,6,5,0,0,5,3,2,3,2,balanced
            P,6,1,1,0,0,0            | P,6,1,0,0,1,0,1,0,1,balanced
            P,6,70,10,12,2,0         | P,6,10,12,0,0,7,3,0,0,full
            P,6,70,0,0,0,0           | P,6,0,0,0,0,0,0,0,0,full
            P,6,70,99999,0,0,0       | P,6,99999,0,0,99999,69999,30000,69999,30000,balanced
            P,6,70,10,8,8,0          | P,6,10,8,0,2,7,3,2,0,balanced
            P,TK,,10,3,3,0           | P,TK,10,3,0,7,,,,,one_list
            """)
    void edges(String row, String expected) throws IOException {
        folder.write("capacity.csv", "program,grade,share,capacity,continuing,continuing_ow,held\n" + row + "\n");
        assertThat(folder.say("openings").err()).isEmpty();
        assertThat(folder.read("out/result.csv")).isEqualTo(HEADER + expected + "\n");
    }

    /// Every balanced program and grade: the two needs add up to the openings.
    @Test
    void the_needs_add_up_whatever_the_numbers() throws IOException {
        var rows = new StringBuilder("program,grade,share,capacity,continuing,continuing_ow,held\n");
        for (int share = 1; share <= 99; share += 7) {
            for (int capacity = 0; capacity <= 12; capacity++) {
                for (int continuing = 0; continuing <= 12; continuing += 3) {
                    for (int ow = 0; ow <= continuing; ow++) {
                        rows.append("P%d-%d-%d-%d,6,%d,%d,%d,%d,0%n"
                                .formatted(share, capacity, continuing, ow, share, capacity, continuing, ow));
                    }
                }
            }
        }
        folder.write("capacity.csv", rows.toString());
        assertThat(folder.say("openings").exitCode()).isZero();
        assertThat(folder.read("out/result.csv").lines().skip(1).map(row -> row.split(",")))
                .hasSizeGreaterThan(4000)
                .allSatisfy(row -> assertThat(Integer.parseInt(row[8]) + Integer.parseInt(row[9]))
                        .isEqualTo(Integer.parseInt(row[5])));
    }
}
