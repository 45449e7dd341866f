package org.openseat.verifier.files;

import java.util.Arrays;
import org.openseat.verifier.check.Choices;

/// Reads `choices.csv`: what each child asks for. Rows come in any order, so they are gathered first and sorted
/// then.
final class ChoicesFile {
    static final String COLUMNS = "child,choice,program,band,tier,points";
    private static final int MAX_POINTS = (1 << 24) - 1;

    private final Ids children;
    private final Ids programs;
    private int rows;
    private int[] child = new int[1024];
    private int[] choice = new int[1024];
    private int[] program = new int[1024];
    private byte[] band = new byte[1024];
    private byte[] tier = new byte[1024];
    private int[] points = new int[1024];
    private int[] line = new int[1024];

    private ChoicesFile(Ids children, Ids programs) {
        this.children = children;
        this.programs = programs;
    }

    static Choices read(CsvFile file, Ids children, Ids programs, Problems problems) {
        var choices = new ChoicesFile(children, programs);
        file.read(choices::add);
        var order = new ListOrder(choices.child, choices.choice, choices.rows, children.count());
        choices.refuseRepeats(order, file.name(), problems);
        return choices.inOrder(order);
    }

    private void add(Row row) {
        int who = row.known(0, children, "children.csv");
        int number = row.number(1, 1, Integer.MAX_VALUE, -1);
        int where = row.known(2, programs, "programs.csv");
        int late = row.number(3, 0, 3, 0);
        int rank = row.number(4, 0, 63, 0);
        int score = row.number(5, 0, MAX_POINTS, 0);
        if (who == Ids.UNKNOWN || where == Ids.UNKNOWN || number == -1) {
            return;
        }
        if (rows == child.length) {
            grow(rows + rows / 2);
        }
        child[rows] = who;
        choice[rows] = number;
        program[rows] = where;
        band[rows] = (byte) late;
        tier[rows] = (byte) rank;
        points[rows] = score;
        line[rows++] = (int) row.line();
    }

    private void grow(int length) {
        child = Arrays.copyOf(child, length);
        choice = Arrays.copyOf(choice, length);
        program = Arrays.copyOf(program, length);
        band = Arrays.copyOf(band, length);
        tier = Arrays.copyOf(tier, length);
        points = Arrays.copyOf(points, length);
        line = Arrays.copyOf(line, length);
    }

    private void refuseRepeats(ListOrder order, String file, Problems problems) {
        var rowWhereListed = new int[programs.count()]; // + 1, for the child looked at
        for (int who = 0; who < children.count(); who++) {
            for (int at = order.first(who); at < order.first(who + 1); at++) {
                int row = order.row(at);
                if (at > order.first(who) && choice[row] == choice[order.row(at - 1)]) {
                    problems.at(
                            file,
                            line[row],
                            "child \"" + children.name(who) + "\" has two choices numbered " + choice[row]
                                    + "; number them 1, 2, 3 …");
                }
                int listed = rowWhereListed[program[row]] - 1;
                if (listed >= 0 && listed < rows && child[listed] == who) {
                    problems.at(
                            file,
                            line[row],
                            "child \"" + children.name(who) + "\" lists program \""
                                    + programs.name(program[row]) + "\" twice, first on line " + line[listed]
                                    + "; remove one of the two");
                }
                rowWhereListed[program[row]] = row + 1;
            }
        }
    }

    private Choices inOrder(ListOrder order) {
        var programOf = new int[rows];
        var choiceOf = new int[rows];
        var bandOf = new byte[rows];
        var tierOf = new byte[rows];
        var pointsOf = new int[rows];
        for (int at = 0; at < rows; at++) {
            int row = order.row(at);
            programOf[at] = program[row];
            choiceOf[at] = choice[row];
            bandOf[at] = band[row];
            tierOf[at] = tier[row];
            pointsOf[at] = points[row];
        }
        return new Choices(order.firsts(), programOf, choiceOf, bandOf, tierOf, pointsOf);
    }
}
