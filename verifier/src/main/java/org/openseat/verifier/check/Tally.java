package org.openseat.verifier.check;

import java.util.Arrays;

/// The seats counted: how many each program gave to each group, and the last child who got each kind of seat
/// (the lines).
///
/// A line is the key of that child; smaller than every key if there is none.
final class Tally {
    static final long NOBODY = Long.MIN_VALUE;

    private final Programs programs;
    private final int[] taken;
    private final int[] takenOver;
    private final int[] takenBy;
    private final int[] reservedBy;
    private final int[] openBy;
    private final long[] reservedLine;
    private final long[] openLineOf;
    private final long[] openLine;
    private final long[] overLine;

    Tally(Programs programs) {
        this.programs = programs;
        taken = new int[programs.count()];
        takenOver = new int[programs.count()];
        takenBy = new int[programs.cells()];
        reservedBy = new int[programs.cells()];
        openBy = new int[programs.cells()];
        reservedLine = lines(programs.cells());
        openLineOf = lines(programs.cells());
        openLine = lines(programs.count());
        overLine = lines(programs.count());
    }

    void count(int program, int group, int seat, long key) {
        int cell = programs.cell(program, group);
        taken[program]++;
        takenBy[cell]++;
        if (seat == Claim.OPEN) {
            openBy[cell]++;
            openLineOf[cell] = Math.max(openLineOf[cell], key);
            openLine[program] = Math.max(openLine[program], key);
        } else if (seat == Claim.OVER) {
            takenOver[program]++;
            overLine[program] = Math.max(overLine[program], key);
        } else {
            reservedBy[cell]++;
            reservedLine[cell] = Math.max(reservedLine[cell], key);
        }
    }

    int taken(int program) {
        return taken[program];
    }

    int takenOver(int program) {
        return takenOver[program];
    }

    int takenBy(int cell) {
        return takenBy[cell];
    }

    int reservedBy(int cell) {
        return reservedBy[cell];
    }

    int openBy(int cell) {
        return openBy[cell];
    }

    /// The last child of this group with a seat reserved for it.
    long reservedLine(int cell) {
        return reservedLine[cell];
    }

    /// The last child of this group with an open seat.
    long openLineOf(int cell) {
        return openLineOf[cell];
    }

    /// The last child of any group with an open seat.
    long openLine(int program) {
        return openLine[program];
    }

    /// The last child of any group with a seat over a ceiling.
    long overLine(int program) {
        return overLine[program];
    }

    private static long[] lines(int count) {
        var lines = new long[count];
        Arrays.fill(lines, NOBODY);
        return lines;
    }
}
