package org.openseat.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines (cut-offs) of an assignment: per pool, group and kind of seat the last child admitted, and how many were.
///
/// Whoever has a worse key than the lines that count for her group was passed over, and can see by how much.
public final class Lines {
    private static final Seat[] SEATS = Seat.values();
    private final int groups;
    private final byte[] seat; // per child, the ordinal of the kind of seat, or NONE
    private final int[] last; // per pool, group and kind of seat, a child or NONE
    private final int[] taken; // per pool and group

    private Lines(Market market) {
        groups = market.groups();
        seat = new byte[market.children()];
        Arrays.fill(seat, (byte) Market.NONE);
        last = new int[market.pools().size() * groups * SEATS.length];
        Arrays.fill(last, Market.NONE);
        taken = new int[market.pools().size() * groups];
    }

    public static Lines of(Assignment assignment) {
        var market = assignment.market();
        var lines = new Lines(market);
        var members = new ArrayList<List<Applicant>>();
        market.pools().forEach(pool -> members.add(new ArrayList<>()));
        for (int child = 0; child < market.children(); child++) {
            if (assignment.isSeated(child)) {
                members.get(assignment.pool(child)).add(Applicant.of(market, child, assignment.choice(child)));
            }
        }
        for (int pool = 0; pool < members.size(); pool++) {
            lines.draw(pool, market.pools().get(pool), members.get(pool));
        }
        return lines;
    }

    private void draw(int number, Pool pool, Collection<Applicant> members) {
        BalanceRule.choose(pool, members).forEach((member, kind) -> {
            seat[member.child()] = (byte) kind.ordinal();
            last[(number * groups + member.group()) * SEATS.length + kind.ordinal()] = member.child();
            taken[number * groups + member.group()]++;
        });
    }

    /// The kind of the child's seat, if she has one.
    public @Nullable Seat seat(int child) {
        return seat[child] == Market.NONE ? null : SEATS[seat[child]];
    }

    /// The last child of the group admitted to a seat of this kind, or [Market#NONE].
    public int last(int pool, int group, Seat kind) {
        return last[(pool * groups + group) * SEATS.length + kind.ordinal()];
    }

    /// How many children of the group have a seat there.
    public int taken(int pool, int group) {
        return taken[pool * groups + group];
    }
}
