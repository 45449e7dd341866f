package org.openseat.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slips that cannot be seen in a file or on a command line: each is refused or named.
class FaultyFilesTest {
    private static final String COMPOSED = "Añá";
    private static final String APART = Normalizer.normalize(COMPOSED, Form.NFD);

    @TempDir
    Path folder;

    private LotteryFolder lottery;

    @BeforeEach
    void lottery() {
        lottery = new LotteryFolder(folder);
        lottery.write("programs.csv", "program,seats,mode\nharbor-magnet,2,soft\nkestrel-arts,1,hard\n");
        lottery.write("groups.csv", "program,group,floor,ceiling\nharbor-magnet,A,1,2\n");
        lottery.write("children.csv", "child,group,draw\nc1,A,\nc2,A,\nc3,,\nc4,B,\n");
        lottery.write("numbers.csv", "child,number\nc1,0\nc2,3\nc3,1\nc4,2\n");
        lottery.write("choices.csv", """
                child,choice,program,band,tier,points
                c1,1,harbor-magnet,0,0,4
                c2,1,harbor-magnet,0,0,4
                c2,2,kestrel-arts,0,0,0
                c3,1,harbor-magnet,0,0,0
                c3,2,kestrel-arts,0,0,0
                c4,1,kestrel-arts,0,0,12
                """);
    }

    /// faults/verifier-excel-empty-rows
    @Test
    void rows_that_a_spreadsheet_emptied_are_passed_over_and_named() throws IOException {
        lottery.assign();
        var right = lottery.read("out/assignment.csv");
        lottery.write("choices.csv", lottery.read("choices.csv") + ",,,,,\n,,,,,\n");
        assertThat(lottery.assign())
                .isEqualTo(
                        new LotteryFolder.Said(
                                0,
                                "",
                                "Note: choices.csv:8: 2 rows are empty but for commas, as spreadsheets leave them; passed over\n"));
        assertThat(lottery.read("out/assignment.csv")).isEqualTo(right);
    }

    /// faults/verifier-nul-byte-in-id
    @Test
    void a_nul_byte_in_an_id_is_named_where_it_stands_and_where_it_is_missed() throws IOException {
        lottery.write("children.csv", lottery.read("children.csv").replace("c3", "c3\0"));
        refused("children.csv:4: child \"c3U+0000\" has a character that nobody sees (U+0000); "
                + "remove it here and wherever the id stands");
        refused("choices.csv:5: child \"c3\" is not in children.csv, but one that looks the same but for a character "
                + "that nobody sees; remove it");
    }

    /// faults/verifier-numbers-begin-at-1
    @Test
    void numbers_that_begin_at_1_are_understood_as_such() {
        lottery.write("numbers.csv", "child,number\nc1,1\nc2,4\nc3,2\nc4,3\n");
        var said = refused("numbers.csv:1: the numbers run from 1 to 4; lottery numbers begin at 0: take 1 from each");
        assertThat(said.err()).doesNotContain("has no number");
    }

    /// faults/verifier-manifest-two-digits-short
    @Test
    void a_manifest_of_another_length_is_named() {
        var said = draw("ab".repeat(63), "0f".repeat(32), "2027-28 magnets");
        assertThat(said.err())
                .startsWith("Note: --manifest has 126 hexadecimal digits, where a manifest of docs/lottery.md has 128");
        assertThat(draw("ab".repeat(64), "0f".repeat(32), "2027-28 magnets").err())
                .isEmpty();
        assertThat(draw("ab".repeat(63) + "a", "0f", "x").exitCode()).isEqualTo(2);
        assertThat(draw("ab".repeat(64), "", "x").err()).startsWith("Note: --value is empty");
    }

    @Test
    void a_label_that_is_not_what_it_seems_is_refused_or_named() {
        var manifest = "ab".repeat(64);
        assertThat(draw(manifest, "0f", APART).err()).startsWith("Note: --label stores its accents apart");
        assertThat(draw(manifest, "0f", COMPOSED).err()).isEmpty();
        assertThat(draw(manifest, "0f", "magnets ").err()).startsWith("Note: --label begins or ends with a blank");
        var said = draw(manifest, "0f", "mag\u200Bnets");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).startsWith("--label \"magU+200Bnets\" has a character that nobody sees (U+200B)");
    }

    @Test
    void the_same_id_in_another_normal_form_is_named() throws IOException {
        lottery.write("children.csv", lottery.read("children.csv").replace("c4", COMPOSED));
        lottery.write("numbers.csv", lottery.read("numbers.csv").replace("c4", APART));
        lottery.write("choices.csv", lottery.read("choices.csv").replace("c4", COMPOSED + " "));
        refused("numbers.csv:5: child \"" + APART + "\" is not in children.csv, but one that looks the same, "
                + "but its accents are stored in another way (Unicode normal form); save both files in one form");
        refused("choices.csv:7: child \"" + COMPOSED + " \" is not in children.csv, but one that looks the same but "
                + "for blanks; remove them");
    }

    @Test
    void the_same_id_in_another_encoding_is_named() throws IOException {
        lottery.write("children.csv", lottery.read("children.csv").replace("c4", "Núñez"));
        lottery.write("numbers.csv", lottery.read("numbers.csv").replace("c4", "Núñez"));
        lottery.write("choices.csv", lottery.read("choices.csv").replace("c4", "NÃºÃ±ez"));
        refused("choices.csv:7: child \"NÃºÃ±ez\" is not in children.csv, but one that is \"Núñez\" in another "
                + "encoding; save both files as UTF-8, and read them as UTF-8");
    }

    @Test
    void two_ids_that_nobody_can_tell_apart_are_refused() throws IOException {
        var rows = lottery.read("children.csv");
        for (var pair : new String[][] {{COMPOSED, APART}, {APART, COMPOSED}, {"c9", "c9\u00a0"}}) {
            lottery.write("children.csv", rows + pair[0] + ",,\n" + pair[1] + ",,\n");
            refused("children.csv:7: child \"" + pair[1] + "\" looks the same as \"" + pair[0]
                    + "\", but is stored in other bytes; use one form, or other ids");
        }
    }

    @Test
    void an_id_with_accents_is_as_good_as_any() throws IOException {
        for (var name : new String[] {"children.csv", "numbers.csv", "choices.csv"}) {
            lottery.write(name, lottery.read(name).replace("c4", APART));
        }
        assertThat(lottery.assign()).isEqualTo(new LotteryFolder.Said(0, "", ""));
        assertThat(lottery.read("out/assignment.csv").getBytes(UTF_8)).contains(APART.getBytes(UTF_8));
    }

    private LotteryFolder.Said refused(String problem) {
        var said = lottery.assign();
        assertThat(said.err().lines()).contains(problem);
        assertThat(said.exitCode()).isEqualTo(2);
        return said;
    }

    private LotteryFolder.Said draw(String manifest, String value, String label) {
        return LotteryFolder.say(
                "draw",
                "--manifest",
                manifest,
                "--value",
                value,
                "--label",
                label,
                "--children",
                folder.resolve("children.csv").toString(),
                "--out",
                folder.resolve("drawn.csv").toString());
    }
}
