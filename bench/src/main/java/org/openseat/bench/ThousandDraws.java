package org.openseat.bench;

import org.openseat.engine.Chances;
import org.openseat.engine.Draws;
import org.openseat.engine.MadeUpMarket;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Run;

/// Prints how long 1,000 draws of a market of 50,000 children with 12 choices among 250 programs take.
public final class ThousandDraws {
    /// @param args threads
    public static void main(String[] args) {
        var market = new MadeUpMarket(50_000, 12, 250).balanced();
        var run = Run.onThreads(Integer.parseInt(args[0]));
        var start = System.nanoTime();
        var cpuStart = Processor.time();
        var chances = Chances.of(market, Mechanism.DEFERRED, 1_000, Draws.shuffled(market.children(), 1), run);
        System.out.printf(
                "%d draws of %d children, balanced, on %s threads: %.1f s, %.1f CPU s%n",
                chances.draws(),
                market.children(),
                args[0],
                (System.nanoTime() - start) / 1e9,
                (Processor.time() - cpuStart) / 1e9);
    }

    private ThousandDraws() {}
}
