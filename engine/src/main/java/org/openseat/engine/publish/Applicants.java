package org.openseat.engine.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openseat.engine.kinds.Priority;
import org.openseat.engine.lottery.Entry;

/// Everyone who takes part in a run and what each asks for, as columns: a million children are a few arrays.
///
/// Children are numbered from 0 in byte order of their ids.
public final class Applicants {
    private final List<Entry> entries;
    private final List<String> group;
    private final int[] first; // the rows of child c are first[c] up to first[c + 1]
    private final int[] number;
    private final int[] program;
    private final byte[] band;
    private final byte[] tier;
    private final int[] points;

    private Applicants(Builder from) {
        int rows = from.rows;
        entries = List.copyOf(from.entries);
        group = List.copyOf(from.group);
        first = Arrays.copyOf(from.first, entries.size() + 1);
        number = Arrays.copyOf(from.number, rows);
        program = Arrays.copyOf(from.program, rows);
        band = Arrays.copyOf(from.band, rows);
        tier = Arrays.copyOf(from.tier, rows);
        points = Arrays.copyOf(from.points, rows);
    }

    public int children() {
        return entries.size();
    }

    public int rows() {
        return number.length;
    }

    public Entry entry(int child) {
        return entries.get(child);
    }

    List<Entry> entries() {
        return entries;
    }

    /// The id of the child's group; empty for none.
    public String group(int child) {
        return group.get(child);
    }

    public int first(int child) {
        return first[child];
    }

    public int end(int child) {
        return first[child + 1];
    }

    /// The number that the family gave the choice; gaps are choices that were left out before the draw.
    public int number(int row) {
        return number[row];
    }

    public int program(int row) {
        return program[row];
    }

    public Priority priority(int row) {
        return new Priority(band[row], tier[row], points[row]);
    }

    /// Takes children down in byte order of their ids, each followed by her choices, best first.
    public static final class Builder {
        private final List<Entry> entries = new ArrayList<>();
        private final List<String> group = new ArrayList<>();
        private int[] first = new int[17];
        private int rows;
        private int[] number = new int[64];
        private int[] program = new int[64];
        private byte[] band = new byte[64];
        private byte[] tier = new byte[64];
        private int[] points = new int[64];

        /// @param draw the child's own id, or the one her family draws with
        /// @param childGroup empty for none
        public Builder child(String child, String draw, String childGroup) {
            Ids.check(child);
            Ids.check(draw);
            if (!childGroup.isEmpty()) {
                Ids.check(childGroup);
            }
            if (!entries.isEmpty() && Ids.byBytes(entries.getLast().child(), child) >= 0) {
                throw new IllegalArgumentException(
                        "The child " + child + " comes twice or out of order: name children in byte order");
            }
            if (entries.size() + 2 > first.length) {
                first = Arrays.copyOf(first, 2 * first.length);
            }
            entries.add(new Entry(child, draw));
            group.add(childGroup);
            first[entries.size()] = rows;
            return this;
        }

        /// The next choice of the child named last.
        ///
        /// @param choice as the family numbered it, 1 or more and rising
        /// @param where the program's number in byte order of the programs' ids
        public Builder choice(int choice, int where, Priority priority) {
            int start = first[entries.size() - 1];
            if (choice < 1 || rows > start && number[rows - 1] >= choice) {
                throw new IllegalArgumentException(
                        "Choice " + choice + " of " + entries.getLast().child() + ": number choices 1, 2, 3 …");
            }
            if (rows == number.length) {
                grow(rows + rows / 2);
            }
            number[rows] = choice;
            program[rows] = where;
            band[rows] = (byte) priority.band();
            tier[rows] = (byte) priority.tier();
            points[rows++] = priority.points();
            first[entries.size()] = rows;
            return this;
        }

        private void grow(int length) {
            number = Arrays.copyOf(number, length);
            program = Arrays.copyOf(program, length);
            band = Arrays.copyOf(band, length);
            tier = Arrays.copyOf(tier, length);
            points = Arrays.copyOf(points, length);
        }

        public Applicants build() {
            return new Applicants(this);
        }
    }
}
