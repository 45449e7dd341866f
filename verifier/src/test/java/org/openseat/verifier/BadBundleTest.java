package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A bundle that cannot be understood: exit code 2, and every problem by file and line.
class BadBundleTest {
    private static final MadeUpRun RUN = MadeUpRun.dualLanguage();

    @TempDir
    Path temporary;

    private BundleFolderOnDisk bundle;

    @BeforeEach
    void bundle() {
        bundle = new BundleFolderOnDisk(RUN.write(temporary.resolve("bundle")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        manifest.txt               | ^..             | ``           | manifest.txt:1: there are 126 hexadecimal digits; there must be 128
        manifest.txt               | ^.              | x            | manifest.txt:1: write hexadecimal digits and nothing else, two for each byte
        value.txt                  | ^0              | ``           | value.txt:1: write hexadecimal digits and nothing else, two for each byte
        frozen/rules.csv           | waiting,first   | waiting,all  | frozen/rules.csv:7: waiting is "all"; write first or better
        frozen/rules.csv           | value_due,....  | value_due,   | frozen/rules.csv:10: value_due is "-03-02T17:00:00Z"; write an instant like 2026-03-02T17:00:00Z
        frozen/rules.csv           | children,       | children,x   | frozen/rules.csv:12: children is "x900"; write a whole number, 0 or more
        frozen/rules.csv           | facts_root,..   | facts_root,  | frozen/rules.csv:14: facts_root is
        frozen/rules.csv           | small,          | tiny,        | frozen/rules.csv:16: "tiny" is no name this file has; remove the row
        frozen/rules.csv           | policy.*        | ``           | frozen/rules.csv:1: policy is missing; add its row
        frozen/rules.csv           | year,           | label,       | frozen/rules.csv:3: label is listed twice; leave one row
        frozen/programs.csv        | p0,\\d+         | p0,-1        | frozen/programs.csv:2: seats is "-1"; write a whole number, 0 or more
        frozen/groups.csv          | p1,a            | p9,a         | frozen/groups.csv:2: program "p9" is not in programs.csv; correct it here or add it there
        frozen/pools.csv           | program,school  | program,name | frozen/pools.csv:1: this is not the header; begin the file with program,school,name,grade,capacity,continuing,target,openings
        run.csv                    | seated,         | seated,many  | run.csv:5: seated is
        entries.csv                | ,[0-9a-f]{64},  | ,00ff,       | entries.csv:2: draw_salt is not 64 hexadecimal digits
        entries.csv                | \\n\\w+,        | `\nfamily é,`| entries.csv:2: the id "family é" has other characters than letters A-Z, digits, '.', '_' and '-'
        published/choices.csv      | ,p0,0,          | ,p0,4,       | published/choices.csv
        published/children.csv     | ,a,             | `,a,,`       | published/children.csv
        published/assignment.csv   | ,,,             | `,,1,`       | published/assignment.csv
        adjustments.csv            | twin            | friend       | adjustments.csv:2: kind is "friend"; write twin or sibling
        """)
    void is_told_by_file_and_line(String file, String regex, String by, String problem) {
        bundle.change(file, text -> text.replaceFirst(regex, by.replace("\\n", "\n")));
        var said = LotteryFolder.say("bundle", bundle.path().toString());
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).anyMatch(line -> line.startsWith(problem) && line.matches("[\\w/.]+:\\d+: .*"));
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manifest.txt",
                "frozen/pools.csv",
                "value.txt",
                "run.csv",
                "entries.csv",
                "adjustments.csv",
                "statistics.csv",
                "SHA256SUMS",
                "published/groups.csv",
                "published/waiting.csv",
                "published/assignment.csv"
            })
    void a_missing_file_is_named(String file) {
        bundle.delete(file);
        var said = LotteryFolder.say("bundle", bundle.path().toString());
        assertThat(said.err()).contains(file + ":1: there is no file ");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_utf_8_is_named() throws IOException {
        Files.write(bundle.path().resolve("run.csv"), "name,value\nreason,ñ\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(LotteryFolder.say("bundle", bundle.path().toString()).err())
                .contains("run.csv:1: from about here on the file is not UTF-8");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        var said = LotteryFolder.say("bundle", temporary.resolve("none").toString());
        assertThat(said.err()).contains("there is no such folder");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        openseat receipt 1 | openseat receipt 2 | receipt:1: a receipt begins with the line "openseat receipt 1"
        label              | name               | receipt:2: "name" is no line of a receipt
        manifest: ..       | `manifest: `       | receipt:3: manifest is not 128 hexadecimal digits
        draw-salt: .       | `draw-salt: x`     | receipt:6: draw-salt is not 64 hexadecimal digits
        draw-proof: [a-z]+ | `draw-proof: above`  | receipt:7: draw-proof is not a row of left:… and right:… with 64 hexadecimal digits each
        facts: .*          | ``                 | receipt:1: the line "facts: …" is missing
        """)
    void a_receipt_that_is_none_is_told_by_line(String regex, String by, String problem) throws IOException {
        var said = receipt(RUN.frozen.receipt(3).text().replaceFirst(regex, by));
        assertThat(said.err()).contains(problem);
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        label: .*    | label: another      | it is for another lottery
        manifest: ....| manifest: abab     | it was given for another manifest
        child: .*    | child: SOMEBODY     | child SOMEBODY is not in the bundle
        draw: .*     | draw: SOMEBODY      | its draw id does not lead to the root in the manifest
        facts: (.*)  | facts: $1x          | its facts do not lead to facts_root
        facts-salt   | closed: 1:p0:0:1:0 00ff\\nfacts-salt | the closed choice 1:p0:0:1:0 00ff is not in the facts
        """)
    void a_receipt_that_does_not_fit_is_refused(String regex, String by, String reason) throws IOException {
        var text = RUN.frozen.receipt(3).text().replaceFirst(regex, by.replace("\\n", "\n"));
        assertThat(receipt(text).out()).contains("NO receipt: ", reason);
    }

    private LotteryFolder.Said receipt(String text) throws IOException {
        var file = Files.writeString(temporary.resolve("receipt"), text);
        return LotteryFolder.say("bundle", bundle.path().toString(), "--receipt", file.toString());
    }
}
