package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Assignments that somebody has tampered with, and what the checker says of each.
class CheckTest {
    private final LotteryFolder lottery;

    CheckTest(@TempDir Path folder) {
        lottery = new LotteryFolder(folder);
    }

    @Test
    void the_right_assignment_is_valid() {
        var said = lottery.check(LotteryFolder.RIGHT_ASSIGNMENT);
        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).startsWith("valid: 3 of 4 children have a seat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # anna           | ben              | cleo             | dora                   | first sentence
        anna,P1,1,reserved:a | ben,P1,1,open | cleo,P2,1,open   | dora,,,                | child dora was passed over at P1, which she prefers to what she was given: her key is better than that of a child who has a seat reserved for group a
        anna,P1,1,over   | ben,P1,1,open     | cleo,P2,1,open   | dora,P1,1,reserved:a   | P1 has 2 seats, but 3 children were seated there
        anna,,,          | ben,P1,1,over     | cleo,P2,1,open   | dora,P1,1,reserved:a   | P1 gave group b 0 open seats; by its floor and ceiling 1 of the group's seats there are open
        anna,,,          | ben,P1,1,open     | cleo,P2,1,open   | dora,P1,1,open         | P1 gave group a 0 reserved seats; by its floor and ceiling 1 of the group's seats there are reserved
        anna,,,          | ben,P1,1,reserved:b | cleo,P2,1,open | dora,P1,1,reserved:a   | P1 gave group b 1 reserved seats; by its floor and ceiling 0 of the group's seats there are reserved
        anna,,,          | ben,P1,1,reserved:a | cleo,P2,1,open | dora,P1,1,reserved:a   | child ben has a seat at P1 reserved for group a, but she is of group b
        anna,,,          | ben,,,            | cleo,P2,1,open   | dora,P1,1,reserved:a   | child anna was passed over at P1, which she prefers to what she was given: a seat that she could have had was left empty
        anna,,,          | ben,P1,1,open     | cleo,P2,1,open   | dora,,,                | child anna was passed over at P1, which she prefers to what she was given: fewer children of group a were seated there than its floor promises
        anna,P1,1,over   | ben,,,            | cleo,P2,1,open   | dora,P1,1,reserved:a   | child ben was passed over at P1, which she prefers to what she was given: a child who has a seat over a ceiling comes after her
        anna,P2,2,open   | ben,P1,1,open     | cleo,,,          | dora,P1,1,reserved:a   | child cleo was passed over at P2, which she prefers to what she was given: her key is better than that of a child who has an open seat
        anna,,,          | ben,P2,1,open     | cleo,,,          | dora,P1,1,reserved:a   | child ben has a seat at P2, for which she did not ask
        anna,,,          | ben,P1,2,open     | cleo,P2,1,open   | dora,P1,1,reserved:a   | child ben has a seat at P1, said to be her choice 2, but it is her choice 1
        anna,,,          | ben,P1,1,open     | cleo,P2,1,open   |                        | child dora is left out: no row in the assignment
        """)
    void a_tampered_assignment_is_refused(String anna, String ben, String cleo, String dora, String sentence) {
        var rows = "child,program,choice,seat\n" + anna + "\n" + ben + "\n" + cleo + "\n"
                + (dora == null ? "" : dora + "\n");
        var said = lottery.check(rows);
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.out().lines().toList().subList(0, 2)).containsExactly("refused", sentence);
    }

    @Test
    void stable_is_not_enough() {
        lottery.write("programs.csv", "program,seats,mode\nP1,1,soft\nP2,1,soft\n");
        lottery.write("groups.csv", "program,group,floor,ceiling\n");
        lottery.write("children.csv", "child,group,draw\nanna,,\nben,,\n");
        lottery.write("numbers.csv", "child,number\nanna,0\nben,1\n");
        lottery.write("choices.csv", """
                child,choice,program,band,tier,points
                anna,1,P1,0,1,0
                anna,2,P2,0,0,0
                ben,1,P2,0,1,0
                ben,2,P1,0,0,0
                """);
        var said = lottery.check("child,program,choice,seat\nanna,P2,2,open\nben,P1,2,open\n");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.out())
                .contains("not the best for the children: 2 could all have a better choice and nobody could complain: "
                        + "anna to the program of ben, ben to that of anna");
        assertThat(lottery.check("child,program,choice,seat\nanna,P1,1,open\nben,P2,1,open\n")
                        .exitCode())
                .isZero();
    }

    @Test
    void stable_is_not_enough_where_a_better_key_waits_behind_a_reserved_seat() {
        lottery.write("programs.csv", "program,seats,mode\nP1,1,soft\nP2,1,soft\n");
        lottery.write("choices.csv", """
                child,choice,program,band,tier,points
                anna,1,P2,0,1,0
                anna,2,P1,0,0,0
                dora,1,P1,0,1,0
                dora,2,P2,0,0,0
                ben,1,P1,0,0,0
                """);
        var head = "child,program,choice,seat\nben,,,\ncleo,,,\n";
        assertThat(lottery.check(head + "anna,P1,2,reserved:a\ndora,P2,2,open\n")
                        .out())
                .contains("not the best for the children: 2 could all have a better choice");
        assertThat(lottery.check(head + "anna,P2,1,open\ndora,P1,1,reserved:a\n")
                        .exitCode())
                .isZero();
    }

    @Test
    void a_hard_ceiling_holds() {
        lottery.write("programs.csv", "program,seats,mode\nP1,2,hard\nP2,1,hard\n");
        lottery.write("choices.csv", "child,choice,program,band,tier,points\nanna,1,P1,0,1,0\ndora,1,P1,0,1,0\n");
        var head = "child,program,choice,seat\nben,,,\ncleo,,,\ndora,P1,1,reserved:a\n";
        assertThat(lottery.check(head + "anna,,,\n").exitCode()).isZero();
        assertThat(lottery.check(head + "anna,P1,1,over\n").out())
                .contains("P1 seated 2 children of group a, above its hard ceiling of 1");
    }

    @Test
    void the_cascade_is_checked_round_by_round() {
        assertThat(lottery.check(LotteryFolder.RIGHT_ASSIGNMENT, "--mechanism", "immediate")
                        .exitCode())
                .isZero();
        var said = lottery.check(
                LotteryFolder.RIGHT_ASSIGNMENT
                        .replace("cleo,P2,1,open", "cleo,,,")
                        .replace("anna,,,", "anna,P2,2,open"),
                "--mechanism",
                "immediate");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.out())
                .contains("round 1 of the cascade: child cleo was passed over at P2, though a seat was due to her");
    }

    @Test
    void numbers_are_drawn_again_when_the_draw_is_named() {
        var draw = new String[] {"--manifest", "00", "--value", "01", "--label", "L"};
        assertThat(lottery.check(LotteryFolder.RIGHT_ASSIGNMENT, draw).out()).contains("but the draw gives her");
        LotteryFolder.say(
                "draw",
                "--manifest",
                "00",
                "--value",
                "01",
                "--label",
                "L",
                "--children",
                lottery.path.resolve("children.csv").toString(),
                "--out",
                lottery.path.resolve("numbers.csv").toString());
        lottery.assign();
        var said = LotteryFolder.say(
                "check",
                "--in",
                lottery.path.toString(),
                "--assignment",
                lottery.out() + "/assignment.csv",
                "--manifest",
                "00",
                "--value",
                "01",
                "--label",
                "L");
        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("numbers drawn again");
        assertThat(lottery.check(LotteryFolder.RIGHT_ASSIGNMENT, "--label", "L").exitCode())
                .isEqualTo(2);
    }
}
