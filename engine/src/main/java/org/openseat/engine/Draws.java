package org.openseat.engine;

import java.util.Arrays;

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

    /// As [#shuffled], but children with the same draw get neighboring ranks, in the order of their numbers.
    ///
    /// @param drawOf per child the number of her draw, from 0 without gaps
    static Draws together(int[] drawOf, long seed) {
        var size = new int[Arrays.stream(drawOf).max().orElse(-1) + 1];
        for (int draw : drawOf) {
            size[draw]++;
        }
        var shuffled = shuffled(size.length, seed);
        return draw -> {
            var place = shuffled.ranks(draw);
            var next = new int[size.length + 1]; // per place of a draw its first rank
            for (int id = 0; id < size.length; id++) {
                next[place[id] + 1] = size[id];
            }
            Arrays.parallelPrefix(next, Integer::sum);
            var ranks = new int[drawOf.length];
            for (int child = 0; child < ranks.length; child++) {
                ranks[child] = next[place[drawOf[child]]]++;
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
