package org.openseat.engine;

/// One choice of one child, packed into one number with all that a pool must know of it except the lottery rank.
///
/// From the highest bit: priority (32) · seat already held here (1) · last of the list (1) · group (7) · pool (23).
final class Row {
    static final int MAX_POOLS = 1 << 23;
    static final int MAX_GROUP = 127;
    private static final long HELD = 1L << 31;
    private static final long LAST = 1L << 30;

    static long of(int priority, int group, int pool) {
        return (long) priority << 32 | LAST | (long) group << 23 | pool;
    }

    static long notLast(long row) {
        return row & ~LAST;
    }

    static long held(long row) {
        return row | HELD;
    }

    static boolean isLast(long row) {
        return (row & LAST) != 0;
    }

    static int group(long row) {
        return (int) row >>> 23 & MAX_GROUP;
    }

    static int pool(long row) {
        return (int) row & MAX_POOLS - 1;
    }

    /// The key, with the held bit on top.
    static long key(long row, int rank) {
        return (row & HELD) << 32 | row >>> 32 << Key.RANK_BITS | rank;
    }

    private Row() {}
}
