package org.openseat.verifier.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.openseat.verifier.files.CsvFile;
import org.openseat.verifier.files.Ids;
import org.openseat.verifier.files.ListOrder;
import org.openseat.verifier.files.Row;

/// Reads children, numbers, choices and seats of `published/`. What cannot be understood is a problem; what does
/// not fit the other files is noted, for a check to tell.
final class RowsReader {
    private static final int MAX_POINTS = (1 << 24) - 1;
    private static final int MAX_NOTED = 10;

    private final BiFunction<String, String, CsvFile> csv;
    private final Ids children;
    private final Ids programs;
    private final List<String> strangers = new ArrayList<>();
    private final List<String> unknownPrograms = new ArrayList<>();
    private final Map<String, String> groups = new HashMap<>(); // one string a group, not a child
    private int rows;
    private int[] child = new int[1024];
    private int[] choice = new int[1024];
    private int[] program = new int[1024];
    private byte[] band = new byte[1024];
    private byte[] tier = new byte[1024];
    private int[] points = new int[1024];

    /// @param programs the published ids in byte order
    RowsReader(BiFunction<String, String, CsvFile> csv, Ids children, Collection<String> programs) {
        this.csv = csv;
        this.children = children;
        this.programs = Ids.numbered(List.copyOf(programs), true);
    }

    Rows read() {
        int count = children.count();
        var group = new String[count];
        var draw = new String[count];
        each("children.csv", "child,group,draw", (row, who) -> {
            var id = BundleIds.idOrNone(row, 1);
            group[who] = groups.computeIfAbsent(id, same -> same);
            draw[who] = BundleIds.idOrNone(row, 2);
        });
        Arrays.setAll(group, who -> group[who] == null ? "" : group[who]);
        Arrays.setAll(draw, who -> draw[who] == null ? "" : draw[who]);
        var number = new int[count];
        Arrays.fill(number, -1);
        each("numbers.csv", "child,number", (row, who) -> number[who] = row.number(1, 0, Integer.MAX_VALUE, 0));
        csv.apply("published/choices.csv", "child,choice,program,band,tier,points")
                .read(this::choice);
        var seatProgram = new int[count];
        Arrays.fill(seatProgram, -1);
        var seatChoice = seatProgram.clone();
        var seatKind = new String[count];
        Arrays.fill(seatKind, "");
        each("assignment.csv", "child,program,choice,seat", (row, who) -> {
            if (!row.isEmpty(1)) {
                seatProgram[who] = program(row, 1, "assignment.csv");
                seatChoice[who] = row.number(2, 1, Integer.MAX_VALUE, 1);
                seatKind[who] = row.text(3);
            } else if (!row.isEmpty(2) || !row.isEmpty(3)) {
                row.problem("a child without a program has no choice and no seat; leave both empty");
            }
        });
        return inOrder(group, draw, number, seatProgram, seatChoice, seatKind);
    }

    private interface OfChild {
        void row(Row row, int who);
    }

    /// A file with one row for every child.
    private void each(String name, String columns, OfChild reader) {
        var seen = new boolean[children.count()];
        boolean whole = csv.apply("published/" + name, columns).read(row -> {
            int who = who(row, name);
            if (who >= 0 && seen[who]) {
                note("child " + row.text(0) + " stands in " + name + " twice");
            } else if (who >= 0) {
                seen[who] = true;
                reader.row(row, who);
            }
        });
        for (int who = 0; whole && who < seen.length; who++) {
            if (!seen[who]) {
                note("child " + children.name(who) + " has no row in " + name);
            }
        }
    }

    private int who(Row row, String name) {
        int who = children.find(row, 0);
        if (who < 0) {
            note("child " + BundleIds.id(row, 0) + " stands in " + name + " but not in entries.csv");
        }
        return who;
    }

    private void note(String sentence) {
        if (strangers.size() < MAX_NOTED) {
            strangers.add(sentence);
        }
    }

    private int program(Row row, int field, String name) {
        int found = programs.find(row, field);
        if (found < 0 && unknownPrograms.size() < MAX_NOTED) {
            unknownPrograms.add("program " + BundleIds.id(row, field) + " of " + name + " is not published");
        }
        return found;
    }

    private void choice(Row row) {
        if (rows == child.length) {
            grow(rows + rows / 2);
        }
        child[rows] = who(row, "choices.csv");
        choice[rows] = row.number(1, 1, Integer.MAX_VALUE, 1);
        program[rows] = program(row, 2, "choices.csv");
        band[rows] = (byte) row.number(3, 0, 3, 0);
        tier[rows] = (byte) row.number(4, 0, 63, 0);
        points[rows] = row.number(5, 0, MAX_POINTS, 0);
        rows += child[rows] >= 0 && program[rows] >= 0 ? 1 : 0;
    }

    private void grow(int length) {
        child = Arrays.copyOf(child, length);
        choice = Arrays.copyOf(choice, length);
        program = Arrays.copyOf(program, length);
        band = Arrays.copyOf(band, length);
        tier = Arrays.copyOf(tier, length);
        points = Arrays.copyOf(points, length);
    }

    private Rows inOrder(
            String[] group, String[] draw, int[] number, int[] seatProgram, int[] seatChoice, String[] seatKind) {
        var order = new ListOrder(child, choice, rows, children.count());
        var columns = new Columns(rows);
        for (int at = 0; at < rows; at++) {
            int row = order.row(at);
            columns.choice[at] = choice[row];
            columns.program[at] = program[row];
            columns.band[at] = band[row];
            columns.tier[at] = tier[row];
            columns.points[at] = points[row];
            if (at > 0 && child[row] == child[order.row(at - 1)] && choice[row] == choice[order.row(at - 1)]) {
                note("child " + children.name(child[row]) + " has two choices numbered " + choice[row]);
            }
        }
        return new Rows(
                programs,
                group,
                draw,
                number,
                order.firsts(),
                columns.choice,
                columns.program,
                columns.band,
                columns.tier,
                columns.points,
                seatProgram,
                seatChoice,
                seatKind,
                strangers,
                unknownPrograms);
    }

    private static final class Columns {
        final int[] choice;
        final int[] program;
        final byte[] band;
        final byte[] tier;
        final int[] points;

        Columns(int rows) {
            choice = new int[rows];
            program = new int[rows];
            band = new byte[rows];
            tier = new byte[rows];
            points = new int[rows];
        }
    }
}
