package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What somebody could change in a bundle, with the sums written anew, and the first check that says no.
class TamperedBundleTest {
    @TempDir
    Path temporary;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void is_refused(String what, MadeUpRun run, Consumer<BundleFolderOnDisk> tampering, String verdict) {
        var bundle = new BundleFolderOnDisk(run.write(temporary.resolve("bundle")));
        tampering.accept(bundle);
        bundle.sumAnew();
        var said = LotteryFolder.say("bundle", bundle.path().toString());
        assertThat(said.err()).isEmpty();
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.out().lines()).hasSize(12).anyMatch(line -> line.matches("NO " + verdict + ".*"));
    }

    static Stream<Arguments> is_refused() {
        return Stream.concat(TamperedEntries.all(), TamperedResults.all());
    }

    @Test
    void sums_that_were_not_written_anew_say_what_was_changed() {
        var bundle = new BundleFolderOnDisk(Tampering.MAGNETS.write(temporary.resolve("bundle")));
        bundle.replace("run.csv", "seated,", "seated,0");
        bundle.write("note.txt", "who put this here?");
        bundle.change("SHA256SUMS", text -> text.replaceFirst("\n", "\n" + "0".repeat(64) + "  gone.csv\n"));
        assertThat(LotteryFolder.say("bundle", bundle.path().toString()).out())
                .contains("NO sums: note.txt is not in SHA256SUMS; run.csv has been changed; "
                        + "gone.csv is in SHA256SUMS but not in the folder\n");
    }
}
