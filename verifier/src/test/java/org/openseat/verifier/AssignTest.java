package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignTest {
    private final LotteryFolder lottery;

    AssignTest(@TempDir Path folder) {
        lottery = new LotteryFolder(folder);
    }

    @Test
    void a_lottery_made_by_hand_is_assigned() throws IOException {
        var said = lottery.assign();
        assertThat(said).isEqualTo(new LotteryFolder.Said(0, "", ""));
        assertThat(lottery.read("out/assignment.csv")).isEqualTo(LotteryFolder.RIGHT_ASSIGNMENT);
        assertThat(lottery.read("out/lines.csv")).isEqualTo("""
                        program,group,reserved_child,open_child,over_child,seats,taken
                        P1,,,,,2,0
                        P1,a,dora,,,2,1
                        P1,b,,ben,,2,1
                        P2,,,cleo,,1,1
                        P2,a,,,,1,0
                        P2,b,,,,1,0
                        """);
        assertThat(lottery.read("out/waiting.csv")).isEqualTo("""
                        program,position,child
                        P1,1,anna
                        P2,1,anna
                        """);
    }

    @Test
    void the_choice_is_the_number_the_family_wrote() throws IOException {
        lottery.write("programs.csv", "program,seats,mode\nP1,0,soft\nP2,3,soft\n");
        lottery.write("groups.csv", "program,group,floor,ceiling\nP2,a,0,0\n");
        lottery.assign();
        assertThat(lottery.read("out/assignment.csv")).contains("dora,P2,4,over\n", "cleo,P2,1,open\n", "ben,,,\n");
    }

    @Test
    void immediate_seats_the_first_round_for_good() throws IOException {
        lottery.delete("groups.csv");
        lottery.write("choices.csv", """
                child,choice,program,band,tier,points
                anna,1,P2,0,1,0
                ben,1,P1,0,1,0
                cleo,1,P1,0,1,0
                dora,1,P1,0,1,0
                dora,2,P2,0,0,0
                """);
        lottery.assign();
        assertThat(lottery.read("out/assignment.csv")).contains("anna,,,\n", "dora,P2,2,open\n");
        lottery.assign("--mechanism", "immediate");
        assertThat(lottery.read("out/assignment.csv")).contains("anna,P2,1,open\n", "dora,,,\n");
    }

    /// R-SEL-4, R-SEL-5: dora has a seat and ben has none; both would rather be at P2.
    @Test
    void waiting_lists_can_be_those_of_first_choices_alone() throws IOException {
        lottery.write("choices.csv", """
                child,choice,program,band,tier,points
                anna,1,P2,0,1,0
                ben,3,P2,0,1,0
                ben,4,P1,0,1,0
                cleo,1,P2,0,0,0
                dora,1,P2,0,1,0
                dora,2,P1,0,1,0
                """);
        lottery.write("programs.csv", "program,seats,mode\nP1,1,soft\nP2,1,hard\n");
        lottery.assign("--waiting", "first");
        assertThat(lottery.read("out/waiting.csv")).isEqualTo("program,position,child\nP2,1,ben\nP2,2,anna\n");
        lottery.assign("--waiting", "better");
        var better = lottery.read("out/waiting.csv");
        assertThat(better).isEqualTo("program,position,child\nP1,1,ben\nP2,1,ben\nP2,2,dora\nP2,3,anna\n");
        lottery.assign();
        assertThat(lottery.read("out/waiting.csv")).isEqualTo(better);
        assertThat(lottery.assign("--waiting", "all").exitCode()).isEqualTo(2);
    }

    @Test
    void a_group_of_which_nobody_is_has_its_lines_too() throws IOException {
        lottery.write("groups.csv", "program,group,floor,ceiling\nP1,a,1,1\nP1,z,0,\n");
        assertThat(lottery.assign()).isEqualTo(new LotteryFolder.Said(0, "", ""));
        assertThat(lottery.read("out/lines.csv")).contains("\nP1,z,,,,2,0\n");
    }

    @Test
    void times_are_printed_when_asked_for() {
        assertThat(lottery.assign("--time").err())
                .matches("read\t\\d+\\Rbuild\t\\d+\\Rassign\t\\d+\\Rcheck\t\\d+\\Rwrite\t\\d+\\R");
    }

    @Test
    void without_numbers_a_trial_draw_is_made_and_said() throws IOException {
        lottery.delete("numbers.csv");
        assertThat(lottery.assign().err()).contains("good for a trial only");
        assertThat(lottery.check(lottery.read("out/assignment.csv")).exitCode()).isZero();
    }

    @Test
    void shuffled_rows_and_more_threads_give_the_same_bytes() throws IOException {
        new GeneratedLottery(2000, 12, 30).write(lottery);
        lottery.assign("--threads", "1");
        var first = outcome();
        assertThat(first).allMatch(text -> text.length() > 1000);
        for (var name : List.of("programs.csv", "groups.csv", "children.csv", "numbers.csv", "choices.csv")) {
            shuffle(name);
        }
        for (var mechanism : List.of("deferred", "immediate")) {
            assertThat(lottery.assign("--threads", "1", "--mechanism", mechanism))
                    .isEqualTo(new LotteryFolder.Said(0, "", ""));
            var one = outcome();
            lottery.assign("--threads", "2", "--mechanism", mechanism);
            assertThat(outcome()).isEqualTo(one);
            assertThat(one.equals(first)).isEqualTo(mechanism.equals("deferred"));
            assertThat(lottery.check(one.getFirst(), "--mechanism", mechanism).exitCode())
                    .isZero();
        }
    }

    private List<String> outcome() throws IOException {
        return List.of(
                lottery.read("out/assignment.csv"), lottery.read("out/lines.csv"), lottery.read("out/waiting.csv"));
    }

    private void shuffle(String name) throws IOException {
        var rows = new ArrayList<>(Files.readAllLines(lottery.path.resolve(name)));
        Collections.shuffle(rows.subList(1, rows.size()), new Random(5));
        Files.write(lottery.path.resolve(name), rows);
    }
}
