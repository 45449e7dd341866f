package org.openseat.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Prints the engine's figures: bounds, whole runs and chances, each in a Java machine of its own, and then
/// JMH's.
public final class EngineFigures {
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        var sizes = args.length > 0 && args[0].equals("quick") ? List.of("M", "L") : List.of("M", "L", "XL");
        System.out.println(
                "CPU s: processor time of all threads, the collector's too; close to s on an idle machine\n");
        System.out.println(
                "market\trule\tthreads\tbuild s\tfirst s\tbest s\tmedian s\tbest CPU s\tpeak MB\tseated\tfingerprint");
        for (var size : sizes) {
            for (var rule : List.of("plain", "balanced")) {
                for (var threads : List.of("1", "2")) {
                    inOwnMachine(WholeRun.class, size, rule, threads);
                }
            }
        }
        System.out.println("\nmarket\tstreaming the rows s\tone random row a child s");
        for (var size : sizes) {
            inOwnMachine(Bounds.class, size);
        }
        System.out.println();
        for (var threads : List.of("1", "2")) {
            inOwnMachine(ThousandDraws.class, threads);
            inOwnMachine(ThousandWhatIfs.class, threads);
        }
        inOwnMachine(ManySalts.class);
        new Runner(new OptionsBuilder()
                        .include(AssignBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    private static void inOwnMachine(Class<?> program, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseParallelGC",
                "-XX:+UseTransparentHugePages",
                "-Xmx2600m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(args));
        var exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(program.getSimpleName() + " ended with " + exit);
        }
    }

    private EngineFigures() {}
}
