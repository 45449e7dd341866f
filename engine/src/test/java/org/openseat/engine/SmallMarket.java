package org.openseat.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A market small enough to try everything on, made from a seed: with shares, held seats or neither, as the dice fall.
///
/// Every child has a priority at every pool, so that any list can be tried.
record SmallMarket(
        List<Pool> pools,
        List<Integer> group,
        List<Integer> rank,
        int[][] tier,
        int[][] points,
        List<List<Integer>> lists) {

    static SmallMarket of(long seed) {
        var dice = new Random(seed);
        var pools = new ArrayList<Pool>();
        int numberOfPools = 1 + dice.nextInt(3);
        for (int pool = 0; pool < numberOfPools; pool++) {
            pools.add(pool(dice));
        }
        int children = 1 + dice.nextInt(5);
        var group = new ArrayList<Integer>();
        var ranks = new ArrayList<Integer>();
        var lists = new ArrayList<List<Integer>>();
        var tier = new int[children][numberOfPools];
        var points = new int[children][numberOfPools];
        for (int child = 0; child < children; child++) {
            group.add(dice.nextInt(3));
            ranks.add(7 * child);
            for (int pool = 0; pool < numberOfPools; pool++) {
                tier[child][pool] = dice.nextInt(2);
                points[child][pool] = dice.nextInt(2);
            }
            lists.add(list(numberOfPools, dice));
        }
        Collections.shuffle(ranks, dice);
        return new SmallMarket(pools, group, ranks, tier, points, lists);
    }

    static Pool pool(Random dice) {
        int seats = dice.nextInt(4);
        var shares = new ArrayList<Pool.Share>();
        int left = seats;
        for (int group = 0; group < 3; group++) {
            if (dice.nextInt(3) > 0) {
                int floor = dice.nextInt(left + 1);
                left -= floor;
                int ceiling = dice.nextBoolean() ? Pool.Share.NO_CEILING : floor + dice.nextInt(2);
                shares.add(new Pool.Share(group, floor, ceiling));
            }
        }
        var mode = dice.nextBoolean() ? Pool.Mode.SOFT : Pool.Mode.HARD;
        return new Pool(seats, mode, dice.nextInt(4) == 0 ? List.of() : shares);
    }

    private static List<Integer> list(int pools, Random dice) {
        var all = new ArrayList<Integer>();
        for (int pool = 0; pool < pools; pool++) {
            all.add(pool);
        }
        Collections.shuffle(all, dice);
        return all.subList(0, dice.nextInt(pools + 1));
    }

    Market market() {
        return market(lists);
    }

    Market market(List<List<Integer>> asked) {
        var market = new MarketBuilder();
        pools.forEach(market::pool);
        for (int child = 0; child < asked.size(); child++) {
            market.child(group.get(child), rank.get(child));
            for (int pool : asked.get(child)) {
                market.choice(pool, 0, tier[child][pool], points[child][pool]);
            }
        }
        return market.build();
    }

    /// The same market with one child's list replaced.
    Market withList(int child, List<Integer> list) {
        var asked = new ArrayList<>(lists);
        asked.set(child, list);
        return market(asked);
    }
}
