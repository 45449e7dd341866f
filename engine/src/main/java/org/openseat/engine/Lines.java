package org.openseat.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines (cut-offs) of an assignment: per pool, group and kind of seat the last child admitted, and how many
/// were.
///
/// Whoever has a worse key than the lines that count for her group was passed over, and can see by how much. In
/// immediate acceptance a seat given in an earlier round comes before every seat of a later one.
public final class Lines {
    private static final Seat[] SEATS = Seat.values();

    private final Assignment assignment;
    private final int groups;
    private final byte[] seat; // per child, the ordinal of the kind of seat, or NONE
    private final int[] last; // per pool, group and kind of seat, a child or NONE
    private final int[] taken; // per pool and group

    private Lines(Assignment assignment) {
        this.assignment = assignment;
        var market = assignment.market();
        groups = market.groups();
        seat = new byte[market.children()];
        Arrays.fill(seat, (byte) Market.NONE);
        last = new int[market.pools().size() * groups * SEATS.length];
        Arrays.fill(last, Market.NONE);
        taken = new int[market.pools().size() * groups];
    }

    public static Lines of(Assignment assignment) {
        var lines = new Lines(assignment);
        var seated = seated(assignment);
        for (int pool = 0; pool < assignment.market().pools().size(); pool++) {
            if (assignment.mechanism() == Mechanism.IMMEDIATE) {
                seated.sort(pool, assignment::choice);
            }
            for (int position = 0; position < seated.length(pool); position++) {
                lines.admit(pool, seated.child(pool, position));
            }
        }
        return lines;
    }

    private static PoolLists seated(Assignment assignment) {
        return PoolLists.of(assignment.market(), new PoolLists.Part() {
            @Override
            public int from(int child) {
                return Math.max(0, assignment.choice(child));
            }

            @Override
            public int to(int child) {
                return assignment.choice(child) + 1;
            }
        });
    }

    /// The next child in the pool's order: since all of them have a seat, her kind follows from her place in her
    /// group.
    private void admit(int pool, int child) {
        var group = assignment.market().group(child);
        var kind = assignment.market().pools().get(pool).seatAfter(group, taken(pool, group));
        seat[child] = (byte) kind.ordinal();
        last[at(pool, group, kind)] = child;
        taken[pool * groups + group]++;
    }

    private int at(int pool, int group, Seat kind) {
        return (pool * groups + group) * SEATS.length + kind.ordinal();
    }

    /// The kind of the child's seat, if she has one.
    public @Nullable Seat seat(int child) {
        return seat[child] == Market.NONE ? null : SEATS[seat[child]];
    }

    /// The last child of the group admitted to a seat of this kind, or [Market#NONE]; also for a group nobody is
    /// of.
    public int last(int pool, int group, Seat kind) {
        return group < groups ? last[at(pool, group, kind)] : Market.NONE;
    }

    /// The last child of any group admitted to a seat of this kind, or [Market#NONE].
    public int last(int pool, Seat kind) {
        int found = Market.NONE;
        for (int group = 0; group < groups; group++) {
            int child = last(pool, group, kind);
            if (child != Market.NONE && (found == Market.NONE || comesBefore(found, child))) {
                found = child;
            }
        }
        return found;
    }

    private boolean comesBefore(int seatedChild, int other) {
        return assignment.mechanism() == Mechanism.IMMEDIATE
                        && assignment.choice(seatedChild) != assignment.choice(other)
                ? assignment.choice(seatedChild) < assignment.choice(other)
                : assignment.key(seatedChild) < assignment.key(other);
    }

    /// How many children of the group have a seat there.
    public int taken(int pool, int group) {
        return group < groups ? taken[pool * groups + group] : 0;
    }

    /// How many children have a seat there.
    public int taken(int pool) {
        return Arrays.stream(taken, pool * groups, (pool + 1) * groups).sum();
    }

    public Assignment assignment() {
        return assignment;
    }
}
