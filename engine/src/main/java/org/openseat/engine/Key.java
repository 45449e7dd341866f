package org.openseat.engine;

/// A child's place in the order of one pool, packed into one number: the smaller number comes first.
///
/// From the highest bit: seat already held (1 bit, so that a held seat is a negative key) · late band (2) · tier (6) ·
/// points, inverted, so that more points come first (24) · lottery rank (31). Two children never have the same key at a
/// pool, because no two have the same lottery rank.
public final class Key {
    public static final int MAX_BAND = 3;
    public static final int MAX_TIER = 63;
    public static final int MAX_POINTS = (1 << 24) - 1;
    static final int RANK_BITS = 31;

    /// The key of a child who holds no seat at the pool; the four parts must be within their bounds.
    public static long of(int band, int tier, int points, int rank) {
        return of(priority(band, tier, points), rank);
    }

    /// What comes before the lottery: band, tier and points as 32 unsigned bits.
    static int priority(int band, int tier, int points) {
        return band << 30 | tier << 24 | MAX_POINTS - points;
    }

    static long of(int priority, int rank) {
        return Integer.toUnsignedLong(priority) << RANK_BITS | rank;
    }

    /// The same key for the child who already holds a seat at this pool: ahead of everyone who does not.
    public static long held(long key) {
        return key | Long.MIN_VALUE;
    }

    public static boolean isHeld(long key) {
        return key < 0;
    }

    public static int band(long key) {
        return (int) (key >>> 61) & MAX_BAND;
    }

    public static int tier(long key) {
        return (int) (key >>> 55) & MAX_TIER;
    }

    public static int points(long key) {
        return MAX_POINTS - ((int) (key >>> RANK_BITS) & MAX_POINTS);
    }

    public static int rank(long key) {
        return (int) key & Integer.MAX_VALUE;
    }

    /// The first part in which two keys differ, which is the reason why one child comes before the other.
    ///
    /// @throws IllegalArgumentException if the keys are equal
    public static Part firstDifference(long one, long other) {
        if (one == other) {
            throw new IllegalArgumentException("Two equal keys: no part of them differs.");
        }
        return isHeld(one) != isHeld(other)
                ? Part.HELD_SEAT
                : band(one) != band(other)
                        ? Part.LATE_BAND
                        : tier(one) != tier(other)
                                ? Part.TIER
                                : points(one) != points(other) ? Part.POINTS : Part.LOTTERY;
    }

    /// One part of a key, in the order in which parts are compared.
    public enum Part {
        HELD_SEAT,
        /// Not in the key itself: immediate acceptance looks at earlier choices before later ones.
        CHOICE,
        LATE_BAND,
        TIER,
        POINTS,
        LOTTERY
    }

    private Key() {}
}
