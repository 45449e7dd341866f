package org.openseat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.openseat.engine.Assignment;
import org.openseat.engine.Fingerprint;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Run;

/// Assigns one made-up market several times and prints how long it took, the memory at its peak and the outcome.
public final class WholeRun {
    private static final int RUNS = 9;

    /// @param args size, rule (plain or balanced), threads
    public static void main(String[] args) throws IOException {
        var start = System.nanoTime();
        var market = Markets.market(args[0], args[1]);
        var build = System.nanoTime() - start;
        var run = Run.onThreads(Integer.parseInt(args[2]));
        var times = new long[RUNS];
        Assignment assignment = null;
        for (int i = 0; i < RUNS; i++) {
            start = System.nanoTime();
            assignment = Mechanism.DEFERRED.assign(market, run);
            times[i] = System.nanoTime() - start;
        }
        var first = times[0];
        Arrays.sort(times);
        System.out.printf(
                "%s\t%s\t%s\t%.2f\t%.3f\t%.3f\t%.3f\t%s\t%d\t%s%n",
                args[0],
                args[1],
                args[2],
                build / 1e9,
                first / 1e9,
                times[0] / 1e9,
                times[RUNS / 2] / 1e9,
                peakMegabytes(),
                assignment == null ? 0 : assignment.seated(),
                assignment == null ? "" : Fingerprint.of(assignment));
    }

    /// The most memory that this process ever had, as Linux counts it; a dash elsewhere.
    private static String peakMegabytes() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "–";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                .findFirst()
                .orElse("–");
    }

    private WholeRun() {}
}
