package org.openseat.bench;

import java.util.List;
import org.openseat.engine.Draws;
import org.openseat.engine.MadeUpMarket;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Run;
import org.openseat.engine.whatif.Classes;
import org.openseat.engine.whatif.WhatIf;

/// Prints how long 1,000 runs of a what-if of 100,000 applications with 5 choices among 1,000 programs take,
/// figures by group and cut-offs included.
public final class ThousandWhatIfs {
    private static final int RUNS = 1_000;

    /// @param args threads
    public static void main(String[] args) {
        var market = new MadeUpMarket(100_000, 5, 1_000).balanced();
        var classes = List.of(Classes.all(market), Classes.groups(market));
        var run = Run.onThreads(Integer.parseInt(args[0]));
        var start = System.nanoTime();
        var cpuStart = Processor.time();
        var whatIf = WhatIf.of(market, Mechanism.DEFERRED, RUNS, Draws.shuffled(market.children(), 1), classes, run);
        System.out.printf(
                "%d what-if runs of %d children, balanced, on %s threads: %.1f s, %.1f CPU s; placed %.0f (%d to %d)%n",
                RUNS,
                market.children(),
                args[0],
                (System.nanoTime() - start) / 1e9,
                (Processor.time() - cpuStart) / 1e9,
                whatIf.placed(0, 0).mean(),
                whatIf.placed(0, 0).least(),
                whatIf.placed(0, 0).most());
    }

    private ThousandWhatIfs() {}
}
