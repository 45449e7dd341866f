package org.openseat.engine;

import java.util.concurrent.atomic.AtomicInteger;

/// How often each choice of each child came true when the same market was drawn many times.
public final class Chances {
    private final Market market;
    private final int draws;
    private final int[] came; // per row of the market

    private Chances(Market market, int draws, int[] came) {
        this.market = market;
        this.draws = draws;
        this.came = came;
    }

    /// Assigns the market once a draw, the draws spread over the run's threads.
    ///
    /// @throws BadMarket if a draw gives two children the same rank
    /// @throws StoppedRun if the run's progress, told in draws, says so
    public static Chances of(Market market, Mechanism mechanism, int draws, Draws numbers, Run run) {
        var chances = new Chances(market, draws, new int[market.rows.length]);
        var next = new AtomicInteger();
        Runnable each = () -> chances.count(mechanism, numbers, next, Run.QUIETLY);
        Crew.work(run.threads(), each, () -> {
            try {
                chances.count(mechanism, numbers, next, run);
            } finally {
                next.set(draws);
            }
        });
        return chances;
    }

    private void count(Mechanism mechanism, Draws numbers, AtomicInteger next, Run run) {
        var counted = new int[came.length];
        for (int draw = next.getAndIncrement(); draw < draws; draw = next.getAndIncrement()) {
            run.report(draw, draws);
            var assignment = mechanism.assign(market.withRanks(numbers.ranks(draw)));
            for (int child = 0; child < market.children(); child++) {
                if (assignment.isSeated(child)) {
                    counted[market.first[child] + assignment.choice(child)]++;
                }
            }
        }
        synchronized (this) {
            for (int row = 0; row < came.length; row++) {
                came[row] += counted[row];
            }
        }
    }

    public int draws() {
        return draws;
    }

    /// In how many of the draws the child got this choice.
    public int came(int child, int choice) {
        return came[market.first[child] + choice];
    }

    /// In how many of the draws the child got no seat.
    public int unseated(int child) {
        int without = draws;
        for (int choice = 0; choice < market.choices(child); choice++) {
            without -= came(child, choice);
        }
        return without;
    }
}
