package org.openseat.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes down a market pool by pool and child by child, and refuses it with a list of problems if it makes no sense.
///
/// First all pools; then each child, followed by the child's choices, best first.
public final class MarketBuilder {
    private final List<Pool> pools = new ArrayList<>();
    private final Problems problems = new Problems();
    private int children;
    private int choices;
    private int[] first;
    private long[] rows;
    private int[] rank;
    private byte[] group;
    private int[] held = {};
    private int[] lastAskedBy = {}; // per pool
    private int[] asking = {}; // per pool, how many children

    public MarketBuilder() {
        this(16, 64);
    }

    /// @param children how many are expected; more may come
    /// @param choices how many are expected of all children together; more may come
    public MarketBuilder(int children, int choices) {
        first = new int[children + 1];
        rank = new int[children];
        group = new byte[children];
        rows = new long[choices];
    }

    /// @return the number of this pool, from 0
    public int pool(Pool pool) {
        problems.of(pools.size(), pool);
        pools.add(pool);
        return pools.size() - 1;
    }

    /// @param childGroup [Market#UNCLASSIFIED] or a group that pools may have shares for, up to 127
    /// @param lotteryRank 0 or more, smaller is better, no two children the same; gaps are allowed
    /// @return the number of this child, from 0
    public int child(int childGroup, int lotteryRank) {
        if (children == rank.length) {
            var more = Math.max(16, children + children / 2);
            first = Arrays.copyOf(first, more + 1);
            rank = Arrays.copyOf(rank, more);
            group = Arrays.copyOf(group, more);
        }
        problems.ofChild(children, childGroup);
        rank[children] = lotteryRank;
        group[children] = (byte) childGroup;
        if (held.length > 0) {
            held = Arrays.copyOf(held, rank.length);
            held[children] = Market.NONE;
        }
        children++;
        first[children] = choices;
        return children - 1;
    }

    /// The next choice of the child named last.
    ///
    /// @param band 0 on time, up to 3 later and later
    /// @param tier 0 to 63, smaller comes first
    /// @param points 0 to 16,777,215, more comes first
    public MarketBuilder choice(int pool, int band, int tier, int points) {
        var child = children - 1;
        if (lastAskedBy.length != pools.size()) {
            lastAskedBy = new int[pools.size()];
            Arrays.fill(lastAskedBy, Market.NONE);
            asking = Arrays.copyOf(asking, pools.size());
        }
        var known = problems.ofChoice(child, choices - first[child], pool, pools.size(), band, tier, points);
        if (known && lastAskedBy[pool] == child) {
            problems.repeated(child, choices - first[child], pool);
        } else if (known) {
            lastAskedBy[pool] = child;
            asking[pool]++;
        }
        if (choices == rows.length) {
            rows = Arrays.copyOf(rows, Math.max(64, choices + choices / 2));
        }
        if (choices > first[child]) {
            rows[choices - 1] = Row.notLast(rows[choices - 1]);
        }
        rows[choices++] = Row.of(Key.priority(band, tier, points), group[child], pool);
        first[children] = choices;
        return this;
    }

    /// The first choices of a child of another market, for the child named last.
    public MarketBuilder choicesOf(Market other, int child, int number) {
        for (int choice = 0; choice < number; choice++) {
            var key = other.key(child, choice);
            choice(other.pool(child, choice), Key.band(key), Key.tier(key), Key.points(key));
        }
        return this;
    }

    /// The child named last has a seat at this pool, one of her choices, and keeps it unless a better choice comes
    /// true.
    public MarketBuilder holds(int pool) {
        if (held.length == 0) {
            held = new int[rank.length];
            Arrays.fill(held, Market.NONE);
        }
        held[children - 1] = pool;
        return this;
    }

    /// @throws BadMarket if there is any problem
    public Market build() {
        var market = new Market(
                pools,
                Arrays.copyOf(asking, pools.size()),
                Arrays.copyOf(first, children + 1),
                choices == rows.length ? rows : Arrays.copyOf(rows, choices),
                Arrays.copyOf(rank, children),
                Arrays.copyOf(group, children),
                held.length == 0 ? held : Arrays.copyOf(held, children),
                LotteryOrder.of(rank, children));
        problems.ofRanks(market);
        problems.ofHeldSeats(market);
        problems.refuseIfAny();
        market.markHeldSeats();
        return market;
    }
}
