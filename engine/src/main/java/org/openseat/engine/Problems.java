package org.openseat.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Everything that can be wrong with a market, in sentences that say how to mend it.
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new BadMarket(found);
        }
    }

    void of(int number, Pool pool) {
        if (number == Row.MAX_POOLS) {
            atPool(number, "one pool too many: the engine takes " + Row.MAX_POOLS);
        }
        if (pool.seats() < 0) {
            atPool(number, pool.seats() + " seats: give 0 or more");
        }
        var named = new HashSet<Integer>();
        long floors = 0;
        for (var share : pool.shares()) {
            var group = "group " + share.group();
            if (share.group() < 0 || share.group() > Row.MAX_GROUP) {
                atPool(number, group + ": groups are numbered 0 to 127");
            }
            if (!named.add(share.group())) {
                atPool(number, group + " has two shares: leave one");
            }
            if (share.floor() < 0) {
                atPool(number, group + " has floor " + share.floor() + ": give 0 or more");
            }
            if (share.ceiling() < share.floor()) {
                atPool(
                        number,
                        group + " has ceiling " + share.ceiling() + " below its floor " + share.floor()
                                + ": raise the ceiling or lower the floor");
            }
            floors += Math.max(0, share.floor());
        }
        if (floors > Math.max(0, pool.seats())) {
            atPool(number, "floors add up to " + floors + ", above the " + pool.seats() + " seats: lower the floors");
        }
    }

    void ofChild(int child, int group) {
        if (group < 0 || group > Row.MAX_GROUP) {
            atChild(child, "group " + group + ": groups are numbered 0 to 127");
        }
    }

    /// Whether the pool is one that exists.
    boolean ofChoice(int child, int choice, int pool, int pools, int band, int tier, int points) {
        var known = pool >= 0 && pool < pools;
        if (!known) {
            atChoice(child, choice, "pool " + pool + " does not exist: name one of 0 to " + (pools - 1));
        }
        within(child, choice, "late band", band, Key.MAX_BAND);
        within(child, choice, "tier", tier, Key.MAX_TIER);
        within(child, choice, "points", points, Key.MAX_POINTS);
        return known;
    }

    private void within(int child, int choice, String part, int value, int max) {
        if (value < 0 || value > max) {
            atChoice(child, choice, part + " " + value + ": give 0 to " + max);
        }
    }

    void repeated(int child, int choice, int pool) {
        atChoice(child, choice, "pool " + pool + " is on the list twice: remove one");
    }

    /// Two children of one rank would have equal keys at a pool that both ask for, and nothing to tell them apart.
    void ofRanks(Market market) {
        var order = market.inLotteryOrder;
        for (int place = 0; place < order.length; place++) {
            var rank = market.lotteryRank(order[place]);
            if (rank < 0) {
                atChild(order[place], "lottery rank " + rank + ": give 0 or more");
            } else if (place > 0 && rank == market.lotteryRank(order[place - 1])) {
                atChild(
                        order[place],
                        "lottery rank " + rank + " is also that of child " + order[place - 1]
                                + ", their keys would be equal: give each child an own rank");
            }
        }
    }

    void ofHeldSeats(Market market) {
        var taken = new int[market.pools().size()];
        for (int child = 0; child < market.held.length; child++) {
            var pool = market.holds(child);
            if (pool != Market.NONE && market.choiceOf(child, pool) == Market.NONE) {
                atChild(
                        child,
                        "holds a seat at pool " + pool + ", which is not on the list: add it as the last choice");
            } else if (pool != Market.NONE && pool < taken.length) {
                taken[pool]++;
            }
        }
        for (int pool = 0; pool < taken.length; pool++) {
            if (taken[pool] > market.pools().get(pool).seats()) {
                atPool(
                        pool,
                        taken[pool] + " children hold one of its "
                                + market.pools().get(pool).seats() + " seats: add seats or withdraw held seats");
            }
        }
    }

    private void atPool(int pool, String what) {
        add(new Problem.AtPool(pool, what));
    }

    private void atChild(int child, String what) {
        add(new Problem.AtChild(child, what));
    }

    private void atChoice(int child, int choice, String what) {
        add(new Problem.AtChoice(child, choice, what));
    }

    private void add(Problem problem) {
        if (found.size() < BadMarket.MAX_LISTED) {
            found.add(problem);
        }
    }
}
