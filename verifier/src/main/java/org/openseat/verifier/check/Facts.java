package org.openseat.verifier.check;

/// Everything that was published before the seats were given: programs, children and their lists.
public record Facts(Programs programs, Children children, Choices choices) {
    static final int NUMBER_BITS = 31;
    private static final int POINTS_BITS = 24;
    private static final int TIER_BITS = 6;
    private static final int MAX_POINTS = (1 << POINTS_BITS) - 1;

    /// The child's place in the order of the program in this row, rebuilt from what was published; smaller
    /// comes first.
    ///
    /// On time before late, then the smaller tier, then more points, then the smaller lottery number.
    public long key(int child, int row) {
        long key = choices.band(row);
        key = key << TIER_BITS | choices.tier(row);
        key = key << POINTS_BITS | (MAX_POINTS - choices.points(row));
        return key << NUMBER_BITS | children.number(child);
    }

    public static int number(long key) {
        return (int) (key & ((1L << NUMBER_BITS) - 1));
    }
}
