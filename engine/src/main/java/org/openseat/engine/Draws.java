package org.openseat.engine;

/// Lottery numbers for as many imagined draws as one likes, the same every time they are asked for.
@FunctionalInterface
public interface Draws {
    /// @return per child the lottery rank in this draw; no two the same
    int[] ranks(int draw);

    /// Every order of the children equally likely, to follow from a number that the caller chooses.
    ///
    /// For estimates only: the lottery itself is drawn from a public value (docs/lottery.md).
    static Draws shuffled(int children, long seed) {
        return draw -> {
            var ranks = new int[children];
            long state = mix(mix(seed) + draw);
            for (int child = 0; child < children; child++) {
                state += GOLDEN;
                int other = (int) Math.unsignedMultiplyHigh(mix(state), child + 1L);
                ranks[child] = ranks[other];
                ranks[other] = child;
            }
            return ranks;
        };
    }

    /// The increment and the finalizer of splitmix64 (Steele, Lea & Flood 2014).
    long GOLDEN = 0x9E3779B97F4A7C15L;

    private static long mix(long seed) {
        var z = seed;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
