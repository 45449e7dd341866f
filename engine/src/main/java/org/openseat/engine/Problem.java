package org.openseat.engine;

/// One thing that is wrong with a market, and how to mend it, for the person who prepared it.
public sealed interface Problem {
    String what();

    record AtPool(int pool, String what) implements Problem {}

    record AtChild(int child, String what) implements Problem {}

    /// @param choice the place in the child's list, from 0
    record AtChoice(int child, int choice, String what) implements Problem {}
}
