package org.openseat.verifier;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// How long each phase of a run took.
final class Phases {
    private final Map<String, Long> milliseconds = new LinkedHashMap<>();
    private final Terminal terminal;

    Phases(Terminal terminal) {
        this.terminal = terminal;
    }

    <T> T time(String phase, Supplier<T> work) {
        terminal.report(phase);
        long start = System.nanoTime();
        var result = work.get();
        milliseconds.put(phase, (System.nanoTime() - start) / 1_000_000);
        return result;
    }

    /// A line for each: phase, tab, milliseconds.
    void print(PrintWriter err) {
        milliseconds.forEach((phase, time) -> err.println(phase + "\t" + time));
    }
}
