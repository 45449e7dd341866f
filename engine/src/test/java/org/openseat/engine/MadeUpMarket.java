package org.openseat.engine;

import java.util.Arrays;
import java.util.List;

/// A market of any size made of nothing but integer hashing, so that it is the same in every language and year.
///
/// Children live in zones of 40 programs and mostly ask for near and popular ones; 38 % are of the minority group;
/// there
/// are seats for about 97 % of the children. Rows of `children × choices × programs`, seed 1.
public record MadeUpMarket(int children, int choices, int programs) {
    public static final MadeUpMarket S1 = new MadeUpMarket(1_000, 5, 20);
    public static final MadeUpMarket S2 = new MadeUpMarket(10_000, 10, 100);
    public static final MadeUpMarket M = new MadeUpMarket(100_000, 10, 1_000);
    public static final MadeUpMarket L = new MadeUpMarket(1_000_000, 10, 5_000);
    public static final MadeUpMarket XL = new MadeUpMarket(10_000_000, 12, 50_000);

    public static final int MINORITY = 1;
    public static final int OTHER = 2;

    private static final long SEED = 1;

    public Market plain() {
        return build(Pool::of);
    }

    /// With floors of 60 % for the other group and 40 % for the minority, and no ceilings.
    public Market balanced() {
        return build(seats -> new Pool(
                seats,
                Pool.Mode.SOFT,
                List.of(Pool.Share.floor(OTHER, seats * 60 / 100), Pool.Share.floor(MINORITY, seats * 40 / 100))));
    }

    /// How a pool of so many seats is to be filled.
    public interface PoolOfSeats {
        Pool of(int seats);
    }

    public Market build(PoolOfSeats pools) {
        var market = new MarketBuilder(children, children * choices);
        for (int program = 0; program < programs; program++) {
            market.pool(pools.of(seats(program)));
        }
        var rank = lotteryRanks();
        var list = new int[choices];
        for (int child = 0; child < children; child++) {
            market.child(minority(child) ? MINORITY : OTHER, rank[child]);
            fill(list, child);
            for (var program : list) {
                market.choice(program, 0, tier(child, program), 0);
            }
        }
        return market.build();
    }

    private int seats(int program) {
        var average = 0.97 * children / programs;
        return Math.max(1, (int) Math.floor(average * (0.5 + unit(hash(7, program, 0)))));
    }

    private boolean minority(int child) {
        return Long.remainderUnsigned(hash(4, child, 0), 100) < 38;
    }

    private int[] lotteryRanks() {
        var draws = new long[children];
        for (int child = 0; child < children; child++) {
            draws[child] = hash(3, child, 0) ^ Long.MIN_VALUE; // so that signed order is unsigned order
        }
        var sorted = draws.clone();
        Arrays.parallelSort(sorted);
        var rank = new int[children];
        for (int child = 0; child < children; child++) {
            rank[child] = Arrays.binarySearch(sorted, draws[child]); // a bijective hash: no ties
        }
        return rank;
    }

    private int zones() {
        return Math.max(1, programs / 40);
    }

    private int zone(int child) {
        return (int) Long.remainderUnsigned(hash(5, child, 0), zones());
    }

    private void fill(int[] list, int child) {
        var perZone = programs / zones();
        var start = zone(child) * perZone;
        int filled = 0;
        for (int attempt = 0; filled < list.length; attempt++) {
            var luck = unit(hash(2, child, attempt));
            var local = (hash(1, child, attempt) & 3) != 0;
            var program = local
                    ? start + (int) Math.floor(perZone * (luck * luck))
                    : (int) Math.floor(programs * (luck * luck * luck));
            if (!contains(list, filled, program)) {
                list[filled++] = program;
            }
        }
    }

    private static boolean contains(int[] list, int filled, int program) {
        for (int i = 0; i < filled; i++) {
            if (list[i] == program) {
                return true;
            }
        }
        return false;
    }

    private int tier(int child, int program) {
        var luck = Long.remainderUnsigned(hash(6, child, program), 100);
        var local = program / (programs / zones()) == zone(child);
        return luck < 6 ? 0 : local && luck < 50 ? 1 : luck < 75 ? 2 : 3;
    }

    private static long hash(long a, long b, long c) {
        var h = mix(SEED * 0x9E3779B97F4A7C15L + a);
        h = mix(h + b * 0xD1B54A32D192ED03L);
        return mix(h + c * 0x8CB92BA72F3D8DD7L);
    }

    /// The finalizer of splitmix64.
    private static long mix(long z) {
        z += 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static double unit(long hash) {
        return (hash >>> 11) * 0x1p-53;
    }
}
