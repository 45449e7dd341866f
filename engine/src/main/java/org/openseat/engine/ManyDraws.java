package org.openseat.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Assigns one market again and again, each time with other lottery numbers, and shows each assignment to a
/// listener.
public final class ManyDraws {
    /// Hears the draws of one thread, one after another; which draws that are differs from run to run.
    @FunctionalInterface
    public interface Listener {
        /// @param draw its number, from 0
        /// @param assignment of a market with this draw's lottery ranks; good only until this returns
        void drawn(int draw, Assignment assignment);
    }

    private final Market market;
    private final Mechanism mechanism;
    private final int draws;
    private final Draws numbers;
    private final AtomicInteger next = new AtomicInteger();

    private ManyDraws(Market market, Mechanism mechanism, int draws, Draws numbers) {
        this.market = market;
        this.mechanism = mechanism;
        this.draws = draws;
        this.numbers = numbers;
    }

    /// Spreads the draws over the run's threads; each draw once.
    ///
    /// @param listeners asked once a thread, so that counting needs no lock
    /// @throws BadMarket if a draw gives two children the same rank
    /// @throws StoppedRun if the run's progress, told in draws, says so
    public static void assign(
            Market market, Mechanism mechanism, int draws, Draws numbers, Run run, Supplier<Listener> listeners) {
        var many = new ManyDraws(market, mechanism, draws, numbers);
        Crew.work(run.threads(), () -> many.work(Run.QUIETLY, listeners.get()), () -> many.work(run, listeners.get()));
    }

    private void work(Run run, Listener listener) {
        try {
            for (int draw = next.getAndIncrement(); draw < draws; draw = next.getAndIncrement()) {
                run.report(draw, draws);
                listener.drawn(draw, mechanism.assign(market.withRanks(numbers.ranks(draw))));
            }
        } finally {
            next.set(draws); // whatever ends one thread ends the others
        }
    }
}
