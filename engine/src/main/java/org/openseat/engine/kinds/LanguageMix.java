package org.openseat.engine.kinds;

import java.util.List;
import org.openseat.engine.Pool;

/// The class of a dual-language program: half English learners, half English-proficient, and neither side more
/// than two thirds (R-DLE-5), students who continue counted in.
public final class LanguageMix {
    /// The sides' numbers in a market.
    public static final int LEARNERS = 1;

    public static final int PROFICIENT = 2;

    /// The pool of the openings: what a side lacks of half the class is its floor, what it lacks of two thirds
    /// its ceiling, and the ceilings are hard.
    ///
    /// @param capacity of the class
    public static Pool pool(int capacity, int continuingLearners, int continuingProficient) {
        int openings = Math.max(0, capacity - continuingLearners - continuingProficient);
        return new Pool(
                openings,
                Pool.Mode.HARD,
                List.of(
                        share(LEARNERS, capacity, continuingLearners, openings),
                        share(PROFICIENT, capacity, continuingProficient, openings)));
    }

    private static Pool.Share share(int side, int capacity, int continuing, int openings) {
        int floor = Math.clamp(capacity / 2 - continuing, 0, openings);
        int most = Math.max(1, 2 * capacity / 3);
        return new Pool.Share(side, floor, Math.max(floor, Math.clamp(most - continuing, 0, openings)));
    }

    private LanguageMix() {}
}
