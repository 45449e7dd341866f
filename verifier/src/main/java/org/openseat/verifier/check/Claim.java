package org.openseat.verifier.check;

/// The assignment that is to be checked: for each child a program, the number of the choice, and the kind of seat.
public final class Claim {
    /// No program, no choice.
    public static final int NONE = -1;

    /// A seat that no group has reserved.
    public static final int OPEN = -2;

    /// A seat above the ceiling of the child's group, which nobody below a ceiling wanted.
    public static final int OVER = -3;

    private final int[] program;
    private final int[] choice;
    private final int[] seat;

    /// Takes the columns over without copying.
    ///
    /// @param program per child, or [#NONE]
    /// @param choice per child the number of the choice as published, or [#NONE]
    /// @param seat per child the group for which the seat is reserved, [#OPEN], [#OVER] or [#NONE]
    public Claim(int[] program, int[] choice, int[] seat) {
        this.program = program;
        this.choice = choice;
        this.seat = seat;
    }

    public int children() {
        return program.length;
    }

    public int program(int child) {
        return program[child];
    }

    public int choice(int child) {
        return choice[child];
    }

    public int seat(int child) {
        return seat[child];
    }
}
