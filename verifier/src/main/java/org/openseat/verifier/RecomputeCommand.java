package org.openseat.verifier;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openseat.verifier.files.Progress;
import org.openseat.verifier.recompute.Recomputation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The two commands that compute what was known before a draw again: points and openings.
abstract class RecomputeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--in", required = true, paramLabel = "DIR", description = "the folder with the files")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file to be written")
    private Path out = Path.of("");

    RecomputeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    abstract void recompute(Path folder, Path file, Progress progress);

    @Override
    public Integer call() {
        recompute(in, out, terminal);
        terminal.done();
        return OpenseatVerifier.VALID;
    }

    @Command(
            name = "points",
            mixinStandardHelpOptions = true,
            header = "Computes the priority points of every magnet request from the published files.",
            description = "Needs year.csv, magnets.csv, lists.csv, applicants.csv, requests.csv, history.csv and "
                    + "siblings.csv, and writes a row a request.")
    static final class Points extends RecomputeCommand {
        Points(Terminal terminal) {
            super(terminal);
        }

        @Override
        void recompute(Path folder, Path file, Progress progress) {
            Recomputation.points(folder, file, progress);
        }
    }

    @Command(
            name = "openings",
            mixinStandardHelpOptions = true,
            header = "Computes the openings of every program and grade from the published files.",
            description = "Needs year.csv and capacity.csv, and writes a row a program and grade.")
    static final class Openings extends RecomputeCommand {
        Openings(Terminal terminal) {
            super(terminal);
        }

        @Override
        void recompute(Path folder, Path file, Progress progress) {
            Recomputation.openings(folder, file, progress);
        }
    }
}
