package org.openseat.engine.whatif;

import java.util.Arrays;
import org.openseat.engine.Market;

/// One way to tell children apart in the figures: by group, by area, or not at all.
///
/// @param name what the classes are, for example `area`
/// @param of per child her class, from 0
/// @param count how many classes there are
public record Classes(String name, int[] of, int count) {
    public Classes {
        of = of.clone();
        for (int one : of) {
            if (one < 0 || one >= count) {
                throw new IllegalArgumentException("Class " + one + " is not one of 0 to " + (count - 1));
            }
        }
    }

    @Override
    public int[] of() {
        return of.clone();
    }

    int of(int child) {
        return of[child];
    }

    /// All children together.
    public static Classes all(Market market) {
        return new Classes("all", new int[market.children()], 1);
    }

    /// By the groups of the market.
    public static Classes groups(Market market) {
        var of = new int[market.children()];
        Arrays.setAll(of, market::group);
        return new Classes("group", of, market.groups());
    }
}
