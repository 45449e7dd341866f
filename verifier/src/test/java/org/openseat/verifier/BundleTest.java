package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.engine.Mechanism;
import org.openseat.engine.WaitingLists;

class BundleTest {
    static final String ALL_OK = """
            ok sums
            ok manifest
            ok entries
            ok facts
            ok market
            ok value
            ok numbers
            ok seats
            ok lists
            ok groups
            ok statistics
            ok receipt
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # mechanism, lists, children, of group c, pairs of twins
            DEFERRED,  FIRST_CHOICE_IF_UNSEATED, 300,  60, 40
            DEFERRED,  EVERY_BETTER_CHOICE,      300,  12, 40
            IMMEDIATE, FIRST_CHOICE_IF_UNSEATED, 300,  12, 40
            IMMEDIATE, EVERY_BETTER_CHOICE,      300,   0,  0
            DEFERRED,  EVERY_BETTER_CHOICE,       60,   0,  5
            DEFERRED,  EVERY_BETTER_CHOICE,        0,   0,  0
            """)
    void a_bundle_is_right_and_assign_repeats_it(
            Mechanism mechanism, WaitingLists.Rule lists, int children, int groupC, int pairs) throws IOException {
        var run = new MadeUpRun(mechanism, lists, children, groupC, pairs);
        run.write(folder);
        assertThat(bundle("--manifest", run.frozen.manifest().hex())).isEqualTo(new LotteryFolder.Said(0, ALL_OK, ""));

        var first = lists == WaitingLists.Rule.FIRST_CHOICE_IF_UNSEATED ? "first" : "better";
        var published = folder.resolve("published");
        var said = LotteryFolder.say(
                "assign",
                "--in",
                published.toString(),
                "--out",
                folder.resolve("mine").toString(),
                "--mechanism",
                mechanism.toString(),
                "--waiting",
                first);
        assertThat(said).isEqualTo(new LotteryFolder.Said(0, "", ""));
        for (var name : List.of("assignment.csv", "lines.csv", "waiting.csv")) {
            assertThat(folder.resolve("mine").resolve(name)).hasSameBinaryContentAs(published.resolve(name));
        }
    }

    /// Without it the other tests would show nothing.
    @Test
    void the_made_up_runs_have_sealed_pools_and_seats_for_twins() throws IOException {
        MadeUpRun.magnets().write(folder);
        assertThat(read("frozen/rules.csv")).contains("sealed_programs,p1 p5");
        assertThat(read("published/programs.csv")).contains("closed-1,0,soft", "sealed,");
        assertThat(read("statistics.csv")).contains("p1,*,").doesNotContain("p1,a");
        new MadeUpRun(Mechanism.DEFERRED, WaitingLists.Rule.EVERY_BETTER_CHOICE, 60, 0, 0).write(folder);
        assertThat(read("statistics.csv")).contains("<10");
        MadeUpRun.dualLanguage().write(folder);
        assertThat(read("adjustments.csv").lines()).hasSizeGreaterThan(3);
        assertThat(read("published/choices.csv")).contains(".twin,");
        assertThat(read("statistics.csv")).contains("p5,a,", "p5,b,", "p5,c,");
    }

    @Test
    void receipts_of_every_child_lead_to_the_manifest() throws IOException {
        for (var run : List.of(MadeUpRun.magnets(), MadeUpRun.dualLanguage())) {
            run.write(folder);
            int children = run.frozen.applicants().children();
            var args = new String[2 * children];
            for (int child = 0; child < children; child++) {
                args[2 * child] = "--receipt";
                args[2 * child + 1] = Files.writeString(
                                folder.resolveSibling("receipt " + child),
                                run.frozen.receipt(child).text())
                        .toString();
            }
            assertThat(bundle(args)).isEqualTo(new LotteryFolder.Said(0, ALL_OK, ""));
        }
    }

    @Test
    void the_manifest_kept_from_before_may_be_a_file() throws IOException {
        MadeUpRun.magnets().write(folder);
        var kept = Files.writeString(folder.resolveSibling("kept"), read("manifest.txt"));
        assertThat(bundle("--manifest", kept.toString()).exitCode()).isZero();
        var other = Files.writeString(folder.resolveSibling("other"), "00".repeat(64));
        assertThat(bundle("--manifest", other.toString()).out())
                .contains("NO manifest: manifest.txt is not the manifest that was kept from before\n");
        assertThat(bundle("--manifest", "00ff").exitCode()).isEqualTo(2);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private LotteryFolder.Said bundle(String... more) {
        var args = new String[more.length + 2];
        args[0] = "bundle";
        args[1] = folder.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return LotteryFolder.say(args);
    }
}
