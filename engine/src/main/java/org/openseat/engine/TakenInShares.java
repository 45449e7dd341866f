package org.openseat.engine;

/// The seats of a pool under the balance rule, one child at a time: the same outcome as [BalanceRule] for all at once.
///
/// Counting the newcomer in: if her group passes a hard ceiling, the worst of the group leaves; if the pool is too
/// full,
/// the worst of the groups above their ceiling leaves, or, if there is none, of the groups above their floor. Held
/// seats
/// are never taken; when they leave less room than the floors need, the worst of all the others leaves.
final class TakenInShares implements Taken {
    private final int seats;
    private final boolean hard;
    private final int[] floor;
    private final int[] ceiling;
    private final int[] nothing;
    private final KeyHeap[] keys; // per group
    private int taken;

    /// @param asking how many children have the pool on their lists
    TakenInShares(Pool pool, int groups, int asking) {
        seats = pool.seats();
        hard = pool.mode() == Pool.Mode.HARD;
        floor = new int[groups];
        ceiling = new int[groups];
        nothing = new int[groups];
        keys = new KeyHeap[groups];
        for (int group = 0; group < groups; group++) {
            floor[group] = pool.floor(group);
            ceiling[group] = pool.ceiling(group);
            keys[group] = new KeyHeap(Math.min(seats, asking));
        }
    }

    @Override
    public long ask(long key, int group) {
        int loses = groupThatLoses(key, group);
        if (loses == group) {
            return key > keys[group].worst() ? key : keys[group].replaceWorst(key);
        }
        keys[group].push(key);
        if (loses == Market.NONE) {
            taken++;
            return NOBODY;
        }
        return keys[loses].pop();
    }

    private int groupThatLoses(long key, int group) {
        if (hard && keys[group].size() >= ceiling[group] && !Key.isHeld(Math.max(key, keys[group].worst()))) {
            return group;
        }
        if (taken < seats) {
            return Market.NONE;
        }
        int overCeiling = worstAbove(ceiling, key, group);
        if (overCeiling != Market.NONE) {
            return overCeiling;
        }
        int overFloor = worstAbove(floor, key, group);
        return overFloor != Market.NONE ? overFloor : worstAbove(nothing, key, group);
    }

    /// Among the groups that have more than this, the newcomer counted in, the one whose worst child comes last.
    private int worstAbove(int[] limit, long newcomer, int group) {
        int found = Market.NONE;
        long last = -1; // held seats are below
        for (int other = 0; other < keys.length; other++) {
            if (keys[other].size() + (other == group ? 1 : 0) > limit[other]) {
                long worst = other == group ? Math.max(newcomer, keys[other].worst()) : keys[other].worst();
                if (worst > last) {
                    last = worst;
                    found = other;
                }
            }
        }
        return found;
    }

    @Override
    public void keepAll() {
        for (var heap : keys) {
            heap.holdAll();
        }
    }
}
