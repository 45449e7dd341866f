package org.openseat.district;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Dice for made-up cases, loaded: in every fourth throw one of the two ends of the range falls.
///
/// They follow from a seed. It is not `java.util.Random`, whose first throws are alike for seeds in a row.
final class Dice {
    private final SplittableRandom random;

    private Dice(int seed) {
        random = new SplittableRandom(seed);
    }

    /// Tries a property with the seeds from 0 on, and names the seed on which it fails first.
    static void tries(int tries, Consumer<Dice> property) {
        for (int seed = 0; seed < tries; seed++) {
            var dice = new Dice(seed);
            assertDoesNotThrow(() -> property.accept(dice), "seed " + seed);
        }
    }

    /// A number from the least through the most.
    int between(int least, int most) {
        return switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            default -> random.nextInt(least, most + 1);
        };
    }

    /// A set of such numbers, from none at all through as many as are allowed.
    Set<Integer> some(int allowed, int least, int most) {
        int size = between(0, allowed);
        var numbers = new HashSet<Integer>();
        while (numbers.size() < size) {
            numbers.add(between(least, most));
        }
        return numbers;
    }
}
