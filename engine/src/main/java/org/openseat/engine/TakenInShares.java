package org.openseat.engine;

/// The seats of a pool under the balance rule, one child at a time: the same outcome as [BalanceRule] for all at once.
///
/// A newcomer is let in; if a hard ceiling is passed, the worst of the group leaves; if the pool is too full, the worst
/// of the groups above their ceiling leaves, or, if there is none, of the groups above their floor. Held seats are
/// never
/// taken; when they leave less room than the floors need, the worst of all the others leaves.
final class TakenInShares implements Taken {
    private final int seats;
    private final boolean hard;
    private final int[] floor;
    private final int[] ceiling;
    private final KeyHeap[] keys;
    private int taken;

    TakenInShares(Pool pool, int groups) {
        seats = pool.seats();
        hard = pool.mode() == Pool.Mode.HARD;
        floor = new int[groups];
        ceiling = new int[groups];
        keys = new KeyHeap[groups];
        for (int group = 0; group < groups; group++) {
            floor[group] = pool.floor(group);
            ceiling[group] = pool.ceiling(group);
            keys[group] = new KeyHeap();
        }
    }

    @Override
    public long ask(long key, int group) {
        keys[group].push(key);
        taken++;
        if (hard && keys[group].size() > ceiling[group] && !Key.isHeld(keys[group].worst())) {
            taken--;
            return keys[group].pop();
        }
        if (taken <= seats) {
            return NOBODY;
        }
        taken--;
        return keys[groupThatLoses()].pop();
    }

    @Override
    public void keepAll() {
        for (var heap : keys) {
            heap.holdAll();
        }
    }

    private int groupThatLoses() {
        int overCeiling = worstAbove(ceiling);
        if (overCeiling != Market.NONE) {
            return overCeiling;
        }
        int overFloor = worstAbove(floor);
        return overFloor != Market.NONE ? overFloor : worstAbove(new int[floor.length]);
    }

    /// Among the groups that have more than this, the one whose worst child comes last.
    private int worstAbove(int[] limit) {
        int found = Market.NONE;
        long last = -1; // held seats are below
        for (int group = 0; group < keys.length; group++) {
            if (keys[group].size() > limit[group] && keys[group].worst() > last) {
                last = keys[group].worst();
                found = group;
            }
        }
        return found;
    }
}
