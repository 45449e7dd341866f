package org.openseat.verifier.check;

/// The programs as published: how many seats each has, and what it keeps for which group.
///
/// Programs and groups are numbered from 0; group 0 are the children whom no group claims.
public final class Programs {
    /// The ceiling of a group that has none.
    public static final int NO_CEILING = Integer.MAX_VALUE;

    private final int[] seats;
    private final boolean[] hard;
    private final int groups;
    private final int[] floor;
    private final int[] ceiling;

    /// Takes the columns over without copying.
    ///
    /// @param hard per program, whether seats that ceilings would leave empty stay empty
    /// @param floor per program and group, at `program * groups + group`
    /// @param ceiling in the same places; [#NO_CEILING] where there is none
    public Programs(int[] seats, boolean[] hard, int groups, int[] floor, int[] ceiling) {
        this.seats = seats;
        this.hard = hard;
        this.groups = groups;
        this.floor = floor;
        this.ceiling = ceiling;
    }

    public int count() {
        return seats.length;
    }

    public int groups() {
        return groups;
    }

    public int seats(int program) {
        return seats[program];
    }

    public boolean isHard(int program) {
        return hard[program];
    }

    public int floor(int program, int group) {
        return floor[cell(program, group)];
    }

    public int ceiling(int program, int group) {
        return ceiling[cell(program, group)];
    }

    /// The place of a program's group in columns that have one value for each.
    int cell(int program, int group) {
        return program * groups + group;
    }

    int cells() {
        return seats.length * groups;
    }
}
