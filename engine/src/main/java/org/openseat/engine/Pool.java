package org.openseat.engine;

import java.util.List;

/// The seats of one program in one grade and year, with the shares that the balance rule keeps for groups of children.
///
/// Groups are small numbers, the same in every pool; [Market#UNCLASSIFIED] is one of them. A group without a share has
/// floor 0 and no ceiling.
///
/// @param seats how many children can be seated, 0 or more
/// @param mode what happens to seats that ceilings would leave empty
/// @param shares at most one a group; the floors together are at most `seats`
public record Pool(int seats, Mode mode, List<Share> shares) {
    public Pool {
        shares = List.copyOf(shares);
    }

    /// A pool without a balance rule.
    public static Pool of(int seats) {
        return new Pool(seats, Mode.SOFT, List.of());
    }

    public Pool withSeats(int number) {
        return new Pool(number, mode, shares);
    }

    public int floor(int group) {
        for (var share : shares) {
            if (share.group == group) {
                return share.floor;
            }
        }
        return 0;
    }

    public int ceiling(int group) {
        for (var share : shares) {
            if (share.group == group) {
                return share.ceiling;
            }
        }
        return Share.NO_CEILING;
    }

    /// The kind of seat that the group's next child takes when so many of the group have one.
    Seat seatAfter(int group, int taken) {
        return taken < floor(group) ? Seat.RESERVED : taken < ceiling(group) ? Seat.OPEN : Seat.OVER;
    }

    /// Whether a seat that the ceilings would leave empty goes to the next child (soft) or stays empty (hard).
    public enum Mode {
        SOFT,
        HARD
    }

    /// How many seats of a pool are kept for a group, and how many the group may take.
    ///
    /// @param floor seats for which children of this group come first
    /// @param ceiling at least the floor; [#NO_CEILING] if there is none
    public record Share(int group, int floor, int ceiling) {
        public static final int NO_CEILING = Integer.MAX_VALUE;

        public static Share floor(int group, int floor) {
            return new Share(group, floor, NO_CEILING);
        }
    }
}
