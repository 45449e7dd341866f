package org.openseat.engine;

import java.util.ArrayList;
import java.util.Collections;

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
        var counts = Collections.synchronizedList(new ArrayList<int[]>());
        ManyDraws.assign(market, mechanism, draws, numbers, run, () -> {
            var counted = new int[market.rows.length];
            counts.add(counted);
            return (draw, assignment) -> count(market, assignment, counted);
        });
        var came = new int[market.rows.length];
        for (var counted : counts) {
            for (int row = 0; row < came.length; row++) {
                came[row] += counted[row];
            }
        }
        return new Chances(market, draws, came);
    }

    private static void count(Market market, Assignment assignment, int[] counted) {
        for (int child = 0; child < market.children(); child++) {
            if (assignment.isSeated(child)) {
                counted[market.first[child] + assignment.choice(child)]++;
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
