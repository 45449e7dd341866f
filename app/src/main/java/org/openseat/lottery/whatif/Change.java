package org.openseat.lottery.whatif;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.engine.Market;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;
import org.openseat.engine.kinds.Priority;
import org.openseat.engine.whatif.Copy;

/// What is otherwise in the copy.
///
/// @param mechanism null for that of the run
/// @param percent by how much every program's seats change, such as 10 or -5
/// @param pool the code of a program and grade whose seats are others; empty for none
/// @param seats of that one
/// @param shares what becomes of the groups' shares
/// @param points false where nobody has any
record Change(@Nullable Mechanism mechanism, int percent, String pool, int seats, Shares shares, boolean points) {

    enum Shares {
        AS_IS,
        /// One list for all. (R-BAL-7)
        NONE,
        /// Seats that a group does not use stay empty. (R-BAL-5)
        HARD
    }

    /// @param codes of the market's pools, in their order
    Market of(Market market, List<String> codes) {
        var pools = new ArrayList<Pool>();
        for (int number = 0; number < codes.size(); number++) {
            pools.add(of(market.pools().get(number), codes.get(number)));
        }
        return Copy.of(
                market, pools, (_, _, present) -> points ? present : new Priority(present.band(), present.tier(), 0));
    }

    private Pool of(Pool pool, String code) {
        int number = code.equals(pool())
                ? seats
                : Math.max(0, Math.toIntExact(Math.round(pool.seats() * (100L + percent) / 100.0)));
        return switch (shares) {
            case NONE -> Pool.of(number);
            case AS_IS -> new Pool(number, pool.mode(), within(pool.shares(), number, false));
            case HARD -> new Pool(number, Pool.Mode.HARD, within(pool.shares(), number, true));
        };
    }

    /// Floors of a pool that has become smaller shrink with it, the first groups' last.
    private static List<Pool.Share> within(List<Pool.Share> shares, int seats, boolean hard) {
        var fitting = new ArrayList<Pool.Share>();
        int left = seats;
        for (var share : shares) {
            int floor = Math.min(share.floor(), left);
            left -= floor;
            fitting.add(new Pool.Share(share.group(), floor, hard ? floor : Math.max(floor, share.ceiling())));
        }
        return fitting;
    }
}
