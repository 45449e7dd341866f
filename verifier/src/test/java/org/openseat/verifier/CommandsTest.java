package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    Path folder;

    @Test
    void draw_gives_the_numbers_of_the_published_vectors() throws IOException {
        var lottery = new LotteryFolder(folder);
        lottery.write("children.csv", "child,group,draw\nC4,,\nC3,,F7\nC2,,F7\n￭,,\nC1,,\n𝄞,,\nÑandú,,\n");
        var manifest = "3ebd52b5f5405c00d627bb3e541a40b0be16939719caadcbaa8618ec4dde1953"
                + "21cd1e50176eb2922fafc3ac25ea68cd9657f73c08ee0fdf74eb585e59c6f6d8";
        var said = draw(manifest, "children.csv");
        assertThat(said).isEqualTo(new LotteryFolder.Said(0, "", ""));
        assertThat(lottery.read("drawn/numbers.csv")).isEqualTo("""
                        child,number
                        C1,2
                        C2,3
                        C3,4
                        C4,1
                        Ñandú,6
                        ￭,5
                        𝄞,0
                        """);
    }

    @Test
    void draw_writes_nothing_on_bad_input() {
        var lottery = new LotteryFolder(folder);
        lottery.write("children.csv", "child,group,draw\nC1,,\nC1,,\n");
        assertThat(draw("00", "children.csv").exitCode()).isEqualTo(2);
        assertThat(draw("0x", "children.csv").exitCode()).isEqualTo(2);
        assertThat(folder.resolve("drawn")).doesNotExist();
    }

    @Test
    void compare_tells_who_is_better_or_worse_off() throws IOException {
        var a = Files.writeString(
                folder.resolve("assignment.csv"),
                "child,program,choice,seat\nC1,P1,2,open\nC2,P2,1,open\nC3,,,\nC4,P1,1,open\nC5,P1,1,open\n");
        var b = Files.writeString(
                folder.resolve("b.csv"),
                "child,program,choice,seat\nC5,P1,1,open\nC4,P1,1,over\nC3,P1,3,open\nC2,,,\nC1,P2,1,open\n");
        assertThat(LotteryFolder.say("compare", folder.toString(), b.toString()).out())
                .isEqualTo("""
                        C1: P1 (choice 2, open) -> P2 (choice 1, open) (better)
                        C2: P2 (choice 1, open) -> no seat (worse)
                        C3: no seat -> P1 (choice 3, open) (better)
                        C4: P1 (choice 1, open) -> P1 (choice 1, over)
                        4 of 5 children differ: 2 better off, 1 worse off, 1 otherwise
                        """);
        assertThat(LotteryFolder.say("compare", a.toString(), a.toString()).out())
                .isEqualTo("0 of 5 children differ: 0 better off, 0 worse off, 0 otherwise\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draw", "assign", "check", "compare"})
    void every_command_has_help(String command) {
        var said = LotteryFolder.say(command, "--help");
        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("Usage: openseat-verifier " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "assign", "assign --in . --out . --mechanism random", "check --in", "raffle"})
    void a_wrong_command_line_is_bad_input(String line) {
        var said = LotteryFolder.say(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).isNotEmpty();
    }

    private LotteryFolder.Said draw(String manifest, String children) {
        return LotteryFolder.say(
                "draw",
                "--manifest",
                manifest,
                "--value",
                "00ff10a5",
                "--label",
                "2027-28 magnets",
                "--children",
                folder.resolve(children).toString(),
                "--out",
                folder.resolve("drawn/numbers.csv").toString());
    }
}
