package org.openseat.verifier.check;

/// All children's lists as published, one row for each choice, child after child and best choice first.
public final class Choices {
    private final int[] first;
    private final int[] program;
    private final int[] choice;
    private final byte[] band;
    private final byte[] tier;
    private final int[] points;

    /// Takes the columns over without copying.
    ///
    /// @param first per child, and once more at the end, the row where her list starts
    /// @param choice the number that the family wrote, increasing in a list but perhaps with gaps
    /// @param band 0 on time, 1 to 3 late
    /// @param tier 0 to 63, smaller comes first
    /// @param points 0 to 16,777,215, more comes first
    public Choices(int[] first, int[] program, int[] choice, byte[] band, byte[] tier, int[] points) {
        this.first = first;
        this.program = program;
        this.choice = choice;
        this.band = band;
        this.tier = tier;
        this.points = points;
    }

    public int count() {
        return program.length;
    }

    /// The first row of a child's list.
    public int first(int child) {
        return first[child];
    }

    /// The row after the last of a child's list.
    public int end(int child) {
        return first[child + 1];
    }

    public int program(int row) {
        return program[row];
    }

    public int choice(int row) {
        return choice[row];
    }

    public int band(int row) {
        return band[row];
    }

    public int tier(int row) {
        return tier[row];
    }

    public int points(int row) {
        return points[row];
    }
}
