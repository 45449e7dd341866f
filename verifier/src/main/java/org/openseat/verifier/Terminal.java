package org.openseat.verifier;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import org.openseat.verifier.files.Progress;

/// Shows what is being done, on one line that is written over and over; silent unless somebody sits at a
/// terminal.
final class Terminal implements Progress {
    private static final int WIDTH = 60;

    private final PrintWriter err;
    private final boolean somebodyThere;

    Terminal(PrintWriter err) {
        this.err = err;
        somebodyThere = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
    }

    @Override
    public void report(String doing) {
        if (somebodyThere) {
            err.print("\r" + doing + " ".repeat(Math.max(0, WIDTH - doing.length())));
            err.flush();
        }
    }

    @Override
    public void note(String what) {
        done();
        err.println("Note: " + what);
    }

    /// Empties the line.
    void done() {
        report("");
        if (somebodyThere) {
            err.print("\r");
            err.flush();
        }
    }
}
