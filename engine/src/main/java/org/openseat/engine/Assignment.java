package org.openseat.engine;

import java.util.Arrays;

/// Which choice came true for each child.
public final class Assignment {
    private final Mechanism mechanism;
    private final Market market;
    private final int[] choice;

    Assignment(Mechanism mechanism, Market market, int[] choice) {
        this.mechanism = mechanism;
        this.market = market;
        this.choice = choice;
    }

    /// An assignment from elsewhere, for example one that is read back from a file.
    ///
    /// @param choice per child the place in the list that came true, or [Market#NONE]; not to be changed afterwards
    /// @throws IllegalArgumentException if a child has no such choice
    public static Assignment of(Mechanism mechanism, Market market, int[] choice) {
        if (choice.length != market.children()) {
            throw new IllegalArgumentException(
                    choice.length + " results for " + market.children() + " children: give one each");
        }
        for (int child = 0; child < choice.length; child++) {
            if (choice[child] < Market.NONE || choice[child] >= market.choices(child)) {
                throw new IllegalArgumentException("Child " + child + " has no choice " + choice[child]);
            }
        }
        return new Assignment(mechanism, market, choice);
    }

    public Mechanism mechanism() {
        return mechanism;
    }

    public Market market() {
        return market;
    }

    /// The place in the child's list that came true, from 0, or [Market#NONE].
    public int choice(int child) {
        return choice[child];
    }

    /// The pool where the child has a seat, or [Market#NONE].
    public int pool(int child) {
        return choice[child] == Market.NONE ? Market.NONE : market.pool(child, choice[child]);
    }

    /// The child's key at the pool where the child has a seat.
    public long key(int child) {
        return market.key(child, choice[child]);
    }

    public boolean isSeated(int child) {
        return choice[child] != Market.NONE;
    }

    /// How many children have a seat.
    public int seated() {
        return (int) Arrays.stream(choice).filter(place -> place != Market.NONE).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment that
                && mechanism == that.mechanism
                && market == that.market
                && Arrays.equals(choice, that.choice);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(choice);
    }

    @Override
    public String toString() {
        return seated() + " of " + choice.length + " children seated";
    }
}
