package org.openseat.engine.kinds;

import java.util.List;
import org.openseat.engine.Pool;

/// The openings of a magnet's grade and how many of them each of the two groups needs to come to its share of the
/// program (R-BAL-6).
///
/// @param openings seats that are not taken by continuing students, never below 0
/// @param phbao how many of them the PHBAO group needs
/// @param otherWhite how many the Other White group needs
public record Needs(int openings, int phbao, int otherWhite) {
    /// The groups' numbers in a market.
    public static final int PHBAO = 1;

    public static final int OTHER_WHITE = 2;

    /// Counted from capacity and continuing students.
    ///
    /// @param percent the PHBAO group's part of the program, 70 for 70:30; rounded half up
    public static Needs of(int capacity, int continuingPhbao, int continuingOtherWhite, int percent) {
        int openings = Math.max(0, capacity - continuingPhbao - continuingOtherWhite);
        int target = (2 * capacity * percent + 100) / 200;
        return new Needs(
                openings,
                Math.clamp(target - continuingPhbao, 0, openings),
                Math.clamp(capacity - target - continuingOtherWhite, 0, openings));
    }

    /// The pool: each need a floor.
    ///
    /// With spillover, seats a group does not use go to the next best key (R-BAL-5). Without, each need is a
    /// ceiling too, and such a seat stays empty: hard without ceilings would leave nothing empty.
    public Pool pool(boolean spillover) {
        return spillover
                ? new Pool(
                        openings,
                        Pool.Mode.SOFT,
                        List.of(Pool.Share.floor(PHBAO, phbao), Pool.Share.floor(OTHER_WHITE, otherWhite)))
                : new Pool(
                        openings,
                        Pool.Mode.HARD,
                        List.of(
                                new Pool.Share(PHBAO, phbao, phbao),
                                new Pool.Share(OTHER_WHITE, otherWhite, otherWhite)));
    }

    /// Highly gifted magnets: shares only where one of the tiers HG and HGA asks alone.
    ///
    /// With both, a floor would put an HGA child of one group before an HG child of the other (R-GIF-9,
    /// R-GIF-10); balance inside a tier cannot be said by one pool. A default, for the district to confirm.
    public Pool highlyGiftedPool(boolean spillover, boolean bothTiersAsk) {
        return bothTiersAsk ? Pool.of(openings) : pool(spillover);
    }
}
