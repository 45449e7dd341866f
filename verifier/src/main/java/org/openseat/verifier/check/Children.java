package org.openseat.verifier.check;

/// The children as published: each one's group and lottery number.
public final class Children {
    private final int[] group;
    private final int[] number;

    /// Takes the columns over without copying.
    ///
    /// @param group per child, 0 for none
    /// @param number per child, a permutation of 0, 1, 2 …; see [Draws#complaints]
    public Children(int[] group, int[] number) {
        this.group = group;
        this.number = number;
    }

    public int count() {
        return group.length;
    }

    public int group(int child) {
        return group[child];
    }

    public int number(int child) {
        return number[child];
    }

    /// The other way round: which child has a number.
    public int[] byNumber() {
        var children = new int[number.length];
        for (int child = 0; child < number.length; child++) {
            children[number[child]] = child;
        }
        return children;
    }
}
