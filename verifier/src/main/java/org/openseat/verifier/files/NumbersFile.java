package org.openseat.verifier.files;

import java.util.Arrays;

/// Reads `numbers.csv`: each child's lottery number, a permutation of 0, 1, 2 ….
final class NumbersFile {
    static final String COLUMNS = "child,number";

    private final Ids children;
    private final int[] number; // per child, or -1
    private final int[] child; // per number, or -1
    private int oneTooHigh = -1; // a child whose number is that of children, as if numbers began at 1

    private NumbersFile(Ids children) {
        this.children = children;
        number = new int[children.count()];
        child = new int[children.count()];
        Arrays.fill(number, -1);
        Arrays.fill(child, -1);
    }

    /// The number of each child, in the order of the ids.
    static int[] read(CsvFile file, Ids children, Problems problems) {
        var numbers = new NumbersFile(children);
        if (file.read(numbers::add) && children.isComplete()) {
            if (numbers.beginAtOne()) {
                problems.at(
                        file.name(),
                        1,
                        "the numbers run from 1 to " + children.count()
                                + "; lottery numbers begin at 0: take 1 from each");
                return numbers.number;
            }
            for (int i = 0; i < numbers.number.length; i++) {
                if (numbers.number[i] == -1) {
                    problems.at(
                            file.name(),
                            1,
                            "child \"" + children.name(i) + "\" has no number; add a row for every child");
                }
            }
        }
        return numbers.number;
    }

    private boolean beginAtOne() {
        if (oneTooHigh < 0 || child[0] >= 0) {
            return false;
        }
        for (int i = 1; i < child.length; i++) {
            if (child[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private void add(Row row) {
        int who = row.known(0, children, "children.csv");
        int drawn = row.number(1, 0, children.isComplete() ? Math.max(0, number.length - 1) : Integer.MAX_VALUE, -1);
        if (who != Ids.UNKNOWN && row.is(1, Integer.toString(number.length))) {
            oneTooHigh = who;
        }
        if (who == Ids.UNKNOWN || drawn == -1 || drawn >= child.length) {
            return;
        }
        if (number[who] != -1) {
            row.problem("child \"" + children.name(who) + "\" is listed twice; leave one row");
        } else if (child[drawn] != -1) {
            row.problem("number " + drawn + " is also that of child \"" + children.name(child[drawn])
                    + "\", so that their keys would be equal; give each child a number of her own");
            number[who] = drawn;
        } else {
            number[who] = drawn;
            child[drawn] = who;
        }
    }
}
