package org.openseat.verifier.check;

import java.util.Arrays;

/// Looks at every choice above the seat a child was given: nobody with a better key may have been passed over
/// there, and no seat she could have had may be empty.
///
/// The floor, the open and the over pass of the balance rule are each a comparison with a line, so this costs
/// one look at each such choice. On the way it notes who waits first at each program for each group.
final class PassedOver {
    /// Why a refusal is not right; `RIGHT` when it is.
    private enum Finding {
        RIGHT,
        FLOOR_NOT_FILLED,
        BEFORE_RESERVED,
        SEAT_EMPTY,
        BEFORE_OPEN,
        BEFORE_OVER
    }

    private final Facts facts;
    private final Programs programs;
    private final Tally tally;
    private final long[] firstKey;
    private final int[] firstChild;

    PassedOver(Facts facts, Tally tally) {
        this.facts = facts;
        this.tally = tally;
        programs = facts.programs();
        firstKey = new long[programs.cells()];
        Arrays.fill(firstKey, Long.MAX_VALUE);
        firstChild = new int[programs.cells()];
        Arrays.fill(firstChild, Claim.NONE);
    }

    void run(int[] rowOfSeat, Names names, Complaints complaints) {
        var choices = facts.choices();
        for (int child = 0; child < rowOfSeat.length; child++) {
            int end = rowOfSeat[child] == Claim.NONE ? choices.end(child) : rowOfSeat[child];
            int group = facts.children().group(child);
            for (int row = choices.first(child); row < end; row++) {
                int program = choices.program(row);
                long key = facts.key(child, row);
                waits(child, programs.cell(program, group), key);
                var finding = judge(program, group, key);
                if (finding != Finding.RIGHT) {
                    int passed = child;
                    complaints.add(() -> "child " + names.child(passed) + " was passed over at "
                            + names.program(program) + ", which she prefers to what she was given: "
                            + words(finding, names.group(group)));
                }
            }
        }
    }

    /// The key of the first child of this group who would rather be there; larger than every key if there is none.
    long firstKey(int cell) {
        return firstKey[cell];
    }

    /// That child, or [Claim#NONE].
    int firstChild(int cell) {
        return firstChild[cell];
    }

    private void waits(int child, int cell, long key) {
        if (key < firstKey[cell]) {
            firstKey[cell] = key;
            firstChild[cell] = child;
        }
    }

    private Finding judge(int program, int group, long key) {
        int cell = programs.cell(program, group);
        int taken = tally.takenBy(cell);
        if (taken < programs.floor(program, group)) {
            return Finding.FLOOR_NOT_FILLED;
        }
        if (key < tally.reservedLine(cell)) {
            return Finding.BEFORE_RESERVED;
        }
        boolean belowCeiling = taken < programs.ceiling(program, group);
        if (key < (belowCeiling ? tally.openLine(program) : tally.openLineOf(cell))) {
            return Finding.BEFORE_OPEN;
        }
        if (!belowCeiling && programs.isHard(program)) {
            return Finding.RIGHT;
        }
        if (tally.taken(program) < programs.seats(program)) {
            return Finding.SEAT_EMPTY;
        }
        return key < tally.overLine(program) || (belowCeiling && tally.takenOver(program) > 0)
                ? Finding.BEFORE_OVER
                : Finding.RIGHT;
    }

    private static String words(Finding finding, String group) {
        return switch (finding) {
            case RIGHT -> "rightly";
            case FLOOR_NOT_FILLED -> "fewer children of group " + group + " were seated there than its floor promises";
            case BEFORE_RESERVED -> "her key is better than that of a child who has a seat reserved for group " + group;
            case SEAT_EMPTY -> "a seat that she could have had was left empty";
            case BEFORE_OPEN -> "her key is better than that of a child who has an open seat";
            case BEFORE_OVER -> "a child who has a seat over a ceiling comes after her";
        };
    }
}
