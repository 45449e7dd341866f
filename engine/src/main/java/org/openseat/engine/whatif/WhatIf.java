package org.openseat.engine.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openseat.engine.Assignment;
import org.openseat.engine.Draws;
import org.openseat.engine.Key;
import org.openseat.engine.ManyDraws;
import org.openseat.engine.Market;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Run;

/// The outcome of one market under many imagined draws: who is placed at which choice, and where the cut-offs
/// lie.
///
/// Takes 4 bytes for each draw, class and rank of choice, and 8 for each draw, pool and group.
public final class WhatIf {
    private final Market market;
    private final Mechanism mechanism;
    private final int draws;
    private final List<Classes> classes;
    private final int ranks; // choices of the longest list, and one more for no seat
    private final int[][] placed; // per way to tell apart: per draw, class and rank
    private final long[] lastKey; // per draw, pool and group

    private WhatIf(Market market, Mechanism mechanism, int draws, List<Classes> classes) {
        this.market = market;
        this.mechanism = mechanism;
        this.draws = draws;
        this.classes = List.copyOf(classes);
        int longest = 0;
        for (int child = 0; child < market.children(); child++) {
            longest = Math.max(longest, market.choices(child));
        }
        ranks = longest + 1;
        placed = new int[classes.size()][];
        for (int way = 0; way < placed.length; way++) {
            placed[way] = new int[draws * classes.get(way).count() * ranks];
        }
        lastKey = new long[Math.multiplyExact(draws, cells())];
        Arrays.fill(lastKey, Long.MIN_VALUE);
    }

    private int cells() {
        return market.pools().size() * market.groups();
    }

    /// Draws and assigns the market as often as asked for.
    ///
    /// @param numbers the same for both sides of a comparison, so that only what was changed differs
    /// @param run its progress is told in draws, and may stop it
    public static WhatIf of(
            Market market, Mechanism mechanism, int draws, Draws numbers, List<Classes> classes, Run run) {
        var whatIf = new WhatIf(market, mechanism, draws, classes);
        // Each draw has columns of its own, so that threads need no lock.
        ManyDraws.assign(market, mechanism, draws, numbers, run, () -> whatIf.new OneThread()::count);
        return whatIf;
    }

    private final class OneThread {
        private final byte[] lastRound = new byte[cells()];

        void count(int draw, Assignment assignment) {
            Arrays.fill(lastRound, (byte) 0);
            for (int child = 0; child < market.children(); child++) {
                int rank = assignment.isSeated(child) ? assignment.choice(child) : ranks - 1;
                for (int way = 0; way < placed.length; way++) {
                    placed[way][at(way, draw, classes.get(way).of(child), rank)]++;
                }
                if (assignment.isSeated(child)) {
                    last(draw, child, assignment);
                }
            }
        }

        /// In immediate acceptance whoever came in a later round was admitted later.
        private void last(int draw, int child, Assignment assignment) {
            int cell = assignment.pool(child) * market.groups() + market.group(child);
            int at = draw * cells() + cell;
            var round = mechanism == Mechanism.IMMEDIATE ? (byte) Math.min(127, assignment.choice(child)) : 0;
            var key = assignment.key(child);
            if (round > lastRound[cell] || round == lastRound[cell] && key > lastKey[at]) {
                lastRound[cell] = round;
                lastKey[at] = key;
            }
        }
    }

    private int at(int way, int draw, int oneClass, int rank) {
        return (draw * classes.get(way).count() + oneClass) * ranks + rank;
    }

    public int draws() {
        return draws;
    }

    public List<Classes> classes() {
        return classes;
    }

    public Market market() {
        return market;
    }

    /// How many choices the longest list has.
    public int choices() {
        return ranks - 1;
    }

    /// How many children of a class got this choice in each draw.
    ///
    /// @param way which of [#classes]
    /// @param choice from 0; [#choices] for those without a seat
    public Spread placed(int way, int oneClass, int choice) {
        return Spread.of(counts(way, oneClass, choice));
    }

    /// How many children of a class got any seat in each draw.
    public Spread placed(int way, int oneClass) {
        return Spread.of(seated(way, oneClass));
    }

    int[] seated(int way, int oneClass) {
        var counts = new int[draws];
        for (int draw = 0; draw < draws; draw++) {
            int from = at(way, draw, oneClass, 0);
            counts[draw] = Arrays.stream(placed[way], from, from + choices()).sum();
        }
        return counts;
    }

    int[] counts(int way, int oneClass, int choice) {
        var counts = new int[draws];
        Arrays.setAll(counts, draw -> placed[way][at(way, draw, oneClass, choice)]);
        return counts;
    }

    /// The points of the last child of the group admitted to the pool, over the draws in which there was one.
    public Spread lastPoints(int pool, int group) {
        return Spread.of(IntStream.range(0, draws)
                .mapToLong(draw -> lastKey[draw * cells() + pool * market.groups() + group])
                .filter(key -> key != Long.MIN_VALUE)
                .mapToInt(Key::points)
                .toArray());
    }
}
