package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.engine.Mechanism;
import org.openseat.engine.WaitingLists;
import org.openseat.engine.publish.Bundle;

/// What an auditor sees beyond what is published: the closed choices, opened.
class AuditedBundleTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource(Mechanism.class)
    void with_the_closed_choices_open_everything_is_checked_again(Mechanism mechanism) {
        var run = new MadeUpRun(mechanism, WaitingLists.Rule.EVERY_BETTER_CHOICE, 300, 12, 40);
        var bundle = new BundleFolderOnDisk(run.write(temporary.resolve("bundle")));
        full(run);
        assertThat(bundle.read("entries.csv")).contains(":#");
        assertThat(audit(bundle)).isEqualTo(new LotteryFolder.Said(0, BundleTest.ALL_OK, ""));
    }

    /// So few of group c ask that programs without shares join the sealed ones, among them some with seats for
    /// twins.
    @Test
    void twins_at_a_sealed_program_are_no_secret_to_an_auditor() {
        var run = new MadeUpRun(Mechanism.DEFERRED, WaitingLists.Rule.FIRST_CHOICE_IF_UNSEATED, 300, 14, 140);
        var bundle = new BundleFolderOnDisk(run.write(temporary.resolve("bundle")));
        full(run);
        assertThat(run.drawn.beside()).anyMatch(seat -> run.frozen.isSealed(seat.program()));
        assertThat(audit(bundle)).isEqualTo(new LotteryFolder.Said(0, BundleTest.ALL_OK, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        (,\\d:p\\d:\\d:\\d:)\\d+   | $19        | NO facts: the closed choice \\d of child \\w+ is not opened.*
        \\n\\w+,\\d.*              | ''         | NO facts: .*and \\d+ more
        (,[0-9a-f]{64}),\\d        | $1,0       | NO seats: .*
        """)
    void a_file_that_opens_something_else_is_refused(String regex, String by, String verdict) {
        var run = MadeUpRun.magnets();
        var bundle = new BundleFolderOnDisk(run.write(temporary.resolve("bundle")));
        full(run);
        new BundleFolderOnDisk(temporary).change("full.csv", text -> text.replaceAll(regex, by.replace("''", "")));
        assertThat(audit(bundle).out().lines()).anyMatch(line -> line.matches(verdict));
    }

    @Test
    void a_sealed_programs_figures_are_an_auditors_to_check() {
        var run = MadeUpRun.magnets();
        var bundle = new BundleFolderOnDisk(run.write(temporary.resolve("bundle")));
        full(run);
        bundle.replace("statistics.csv", "p1,\\*,\\d+", "p1,*,99");
        bundle.sumAnew();
        assertThat(LotteryFolder.say("bundle", bundle.path().toString()).exitCode())
                .isZero();
        assertThat(audit(bundle).out()).contains("NO statistics: \"p1,*,99");
    }

    @Test
    void a_file_that_cannot_be_understood_is_told_by_line() {
        var run = MadeUpRun.magnets();
        var bundle = new BundleFolderOnDisk(run.write(temporary.resolve("bundle")));
        new BundleFolderOnDisk(temporary).write("full.csv", "child,part,salt,tier,with\nA,1:p0,00,1,\n");
        var said = audit(bundle);
        assertThat(said.err()).startsWith("full.csv:2: part is \"1:p0\"; write choice:program:band:tier:points");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    private void full(MadeUpRun run) {
        Bundle.full(run.frozen, run.drawn, MadeUpRun.open(temporary.resolve("full.csv")));
    }

    private LotteryFolder.Said audit(BundleFolderOnDisk bundle) {
        return LotteryFolder.say(
                "bundle",
                bundle.path().toString(),
                "--full",
                temporary.resolve("full.csv").toString());
    }
}
