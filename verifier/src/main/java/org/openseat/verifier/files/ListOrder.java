package org.openseat.verifier.files;

import java.util.Arrays;

/// The rows of all children's lists put in order: child after child, and in a list by the number of the choice.
public final class ListOrder {
    private final int[] first;
    private final int[] row;

    public ListOrder(int[] childOfRow, int[] choiceOfRow, int rows, int children) {
        first = new int[children + 1];
        row = new int[rows];
        for (int at = 0; at < rows; at++) {
            first[childOfRow[at] + 1]++;
        }
        for (int child = 0; child < children; child++) {
            first[child + 1] += first[child];
        }
        var next = first.clone();
        for (int at = 0; at < rows; at++) {
            row[next[childOfRow[at]]++] = at;
        }
        for (int child = 0; child < children; child++) {
            sort(first[child], first[child + 1], choiceOfRow);
        }
    }

    /// Where a child's list begins; for the number after the last child, where the last list ends.
    public int first(int child) {
        return first[child];
    }

    public int[] firsts() {
        return first;
    }

    /// The row at a place.
    public int row(int place) {
        return row[place];
    }

    /// By choice, and rows with the same choice as they stand in the file.
    private void sort(int from, int to, int[] choiceOfRow) {
        boolean sorted = true;
        for (int at = from + 1; at < to; at++) {
            sorted &= choiceOfRow[row[at - 1]] <= choiceOfRow[row[at]];
        }
        if (sorted) {
            return;
        }
        var keys = new long[to - from];
        for (int at = from; at < to; at++) {
            keys[at - from] = (long) choiceOfRow[row[at]] << 32 | row[at];
        }
        Arrays.sort(keys);
        for (int at = from; at < to; at++) {
            row[at] = (int) keys[at - from];
        }
    }
}
