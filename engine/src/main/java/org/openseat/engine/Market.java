package org.openseat.engine;

import java.util.List;

/// Everything the engine needs to know: the pools, the children, what each child asks for and in which order, and each
/// child's place in the order of every pool.
///
/// Children, pools, groups and choices are numbered from 0. Immutable; made by [MarketBuilder], which refuses a market
/// that makes no sense. Takes 8 bytes a choice and about 16 a child.
public final class Market {
    /// The group of a child whom the balance rule does not classify.
    public static final int UNCLASSIFIED = 0;

    /// No pool, no choice.
    public static final int NONE = -1;

    private final List<Pool> pools;
    final int[] first; // the rows of child c are rows[first[c]] up to rows[first[c + 1]]
    final long[] rows; // a choice each, packed by Row
    final int[] rank;
    final byte[] group;
    final int[] held; // the pool, or NONE; no elements when nobody holds a seat
    final int[] inLotteryOrder; // children, best lottery rank first
    final int[] asking; // per pool how many children have it on their lists
    private final int groups;

    Market(
            List<Pool> pools,
            int[] asking,
            int[] first,
            long[] rows,
            int[] rank,
            byte[] group,
            int[] held,
            int[] inLotteryOrder) {
        this.asking = asking;
        this.pools = List.copyOf(pools);
        this.first = first;
        this.rows = rows;
        this.rank = rank;
        this.group = group;
        this.held = held;
        this.inLotteryOrder = inLotteryOrder;
        groups = 1 + highestGroup();
    }

    private int highestGroup() {
        int highest = UNCLASSIFIED;
        for (var one : group) {
            highest = Math.max(highest, one);
        }
        for (var pool : pools) {
            for (var share : pool.shares()) {
                highest = Math.max(highest, share.group());
            }
        }
        return highest;
    }

    /// The same market with other lottery ranks.
    ///
    /// @throws BadMarket if two children have the same rank
    Market withRanks(int[] ranks) {
        var market = new Market(pools, asking, first, rows, ranks, group, held, LotteryOrder.of(ranks, ranks.length));
        var problems = new Problems();
        problems.ofRanks(market);
        problems.refuseIfAny();
        return market;
    }

    void markHeldSeats() {
        for (int child = 0; child < held.length; child++) {
            if (held[child] != NONE) {
                int row = first[child] + choiceOf(child, held[child]);
                rows[row] = Row.held(rows[row]);
            }
        }
    }

    public List<Pool> pools() {
        return pools;
    }

    public int children() {
        return rank.length;
    }

    /// How many pools the child asks for.
    public int choices(int child) {
        return first[child + 1] - first[child];
    }

    /// The pool at a place of the child's list, from 0.
    public int pool(int child, int choice) {
        return Row.pool(rows[first[child] + choice]);
    }

    /// The child's key at the pool of this choice.
    public long key(int child, int choice) {
        return Row.key(rows[first[child] + choice], rank[child]);
    }

    public int group(int child) {
        return group[child];
    }

    public int lotteryRank(int child) {
        return rank[child];
    }

    /// The pool where the child has a seat that nobody can take, or [#NONE].
    public int holds(int child) {
        return held.length == 0 ? NONE : held[child];
    }

    public boolean hasHeldSeats() {
        return held.length > 0;
    }

    /// One more than the highest group of any child or share.
    public int groups() {
        return groups;
    }

    /// The place of a pool in the child's list, or [#NONE].
    public int choiceOf(int child, int pool) {
        for (int choice = 0; choice < choices(child); choice++) {
            if (pool(child, choice) == pool) {
                return choice;
            }
        }
        return NONE;
    }
}
