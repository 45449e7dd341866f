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
    /// @param args size, rule (plain or balanced), threads
    public static void main(String[] args) throws IOException {
        var start = System.nanoTime();
        var market = Markets.market(args[0], args[1]);
        var build = System.nanoTime() - start;
        var run = Run.onThreads(Integer.parseInt(args[2]));
        var times = new long[args[0].equals("XL") ? 4 : 9];
        var cpu = Long.MAX_VALUE;
        Assignment assignment = null;
        for (int i = 0; i < times.length; i++) {
            start = System.nanoTime();
            var cpuStart = Processor.time();
            assignment = Mechanism.DEFERRED.assign(market, run);
            times[i] = System.nanoTime() - start;
            cpu = Math.min(cpu, Processor.time() - cpuStart);
        }
        var first = times[0];
        Arrays.sort(times);
        System.out.printf(
                "%s\t%s\t%s\t%.2f\t%.3f\t%.3f\t%.3f\t%.3f\t%s\t%d\t%s%n",
                args[0],
                args[1],
                args[2],
                build / 1e9,
                first / 1e9,
                times[0] / 1e9,
                times[times.length / 2] / 1e9,
                cpu / 1e9,
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
