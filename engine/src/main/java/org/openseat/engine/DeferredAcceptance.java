package org.openseat.engine;

import java.util.concurrent.atomic.AtomicInteger;

/// Deferred acceptance: each child asks at the next choice; the pool lets her in and, when that is too many, turns away
/// the one it can best do without, who asks at her own next choice; until nobody is turned away.
///
/// Stable, and best for every child among stable assignments (Gale & Shapley 1962). The order in which children ask
/// does
/// not matter for the outcome (McVitie & Wilson 1971), which gives three liberties: best lottery ranks first, so that
/// few
/// lose a seat they had; a few hundred at once, so that the memory they need is fetched at once; and several threads,
/// as long as each pool hears one child at a time. Time: one step a choice looked at, the logarithm of the seats each.
final class DeferredAcceptance {
    private static final int AT_ONCE = 1024;
    private static final int REPORT_EVERY = 64 * AT_ONCE;

    private final Seating seating;
    private final Run run;
    private final AtomicInteger called = new AtomicInteger();
    private volatile boolean stopped;

    private DeferredAcceptance(Market market, Run run) {
        seating = new Seating(market);
        this.run = run;
    }

    static Assignment of(Market market, Run run) {
        var acceptance = new DeferredAcceptance(market, run);
        run.report(0, market.children());
        Crew.work(run.threads(), acceptance::workAtDesk, acceptance::workAtDeskAndReport);
        return acceptance.seating.result(Mechanism.DEFERRED);
    }

    private void workAtDesk() {
        var desk = new Desk();
        while (!stopped && desk.callMore()) {
            desk.hear();
        }
    }

    private void workAtDeskAndReport() {
        var desk = new Desk();
        try {
            for (int next = REPORT_EVERY; desk.callMore(); desk.hear()) {
                if (called.get() >= next) {
                    run.report(Math.min(called.get(), seating.places()), seating.places());
                    next = called.get() + REPORT_EVERY;
                }
            }
        } catch (RuntimeException whoeverListens) {
            stopped = true;
            throw whoeverListens;
        }
    }

    /// Where one thread hears children.
    private final class Desk {
        private final int[] asking = new int[AT_ONCE];
        private final long[] wish = new long[AT_ONCE];
        private int waiting;

        /// Calls children until as many wait as can be heard at once; false when nobody is left.
        boolean callMore() {
            int free = AT_ONCE - waiting;
            int from = called.get() < seating.places() ? called.getAndAdd(free) : seating.places();
            for (int place = from; place < Math.min(seating.places(), from + free); place++) {
                if (seating.begin(place)) {
                    asking[waiting++] = place;
                }
            }
            for (int i = 0; i < waiting; i++) {
                wish[i] = seating.wish(asking[i]);
            }
            return waiting > 0;
        }

        /// Everyone who waits asks; those who are turned away wait for their next choice.
        void hear() {
            int turnedAway = 0;
            for (int i = 0; i < waiting; i++) {
                int loser = askUntilHeard(asking[i], wish[i]);
                if (loser != Seating.NOBODY) {
                    asking[turnedAway++] = loser;
                }
            }
            waiting = 0;
            for (int i = 0; i < turnedAway; i++) {
                if (seating.moveOn(asking[i])) {
                    asking[waiting++] = asking[i];
                }
            }
        }

        /// A child who is herself turned away asks at the next choice at once; the answer is whom she displaces.
        private int askUntilHeard(int place, long firstWish) {
            var wish = firstWish;
            int loser = ask(place, wish);
            while (loser == place) {
                if (!seating.moveOn(place)) {
                    return Seating.NOBODY;
                }
                wish = seating.wish(place);
                loser = ask(place, wish);
            }
            return loser;
        }

        private int ask(int place, long wish) {
            if (run.threads() == 1) {
                return seating.ask(place, wish);
            }
            synchronized (seating.pool(wish)) {
                return seating.ask(place, wish);
            }
        }
    }
}
