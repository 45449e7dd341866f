package org.openseat.verifier.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openseat.verifier.check.Claim;

/// Reads an `assignment.csv` whose children and programs are known: who was given which seat.
public final class AssignmentFile {
    static final String COLUMNS = "child,program,choice,seat";
    private static final int NO_ROW = -2;

    private final Published published;
    private final int[] program;
    private final int[] choice;
    private final int[] seat;

    /// What the file says.
    ///
    /// @param claim the assignment; children without a row are unassigned in it
    /// @param withoutRow those children, whom the file leaves out
    public record Assignment(Claim claim, List<Integer> withoutRow) {}

    private AssignmentFile(Published published) {
        this.published = published;
        program = new int[published.children().count()];
        choice = new int[program.length];
        seat = new int[program.length];
        Arrays.fill(program, NO_ROW);
        Arrays.fill(choice, Claim.NONE);
        Arrays.fill(seat, Claim.NONE);
    }

    /// Reads the file.
    ///
    /// @throws BadInput with every problem if there is any
    public static Assignment read(Path path, Published published, Progress progress) {
        var problems = new Problems();
        var file = new AssignmentFile(published);
        new CsvFile(path, COLUMNS, problems, progress).read(file::add);
        problems.refuseIfAny();
        var withoutRow = new ArrayList<Integer>();
        for (int child = 0; child < file.program.length; child++) {
            if (file.program[child] == NO_ROW) {
                withoutRow.add(child);
                file.program[child] = Claim.NONE;
            }
        }
        return new Assignment(new Claim(file.program, file.choice, file.seat), withoutRow);
    }

    private void add(Row row) {
        int child = row.known(0, published.children(), "children.csv");
        if (child != Ids.UNKNOWN && program[child] != NO_ROW) {
            row.problem("child \"" + published.child(child) + "\" is listed twice; leave one row");
        }
        boolean unassigned = row.isEmpty(1);
        if (unassigned && !(row.isEmpty(2) && row.isEmpty(3))) {
            row.problem(
                    "there is a choice or seat without a program; leave all three empty for a child without a seat");
        }
        int where = unassigned ? Claim.NONE : row.known(1, published.programs(), "programs.csv");
        int number = unassigned ? Claim.NONE : row.number(2, 1, Integer.MAX_VALUE, Claim.NONE);
        int kind = unassigned ? Claim.NONE : seat(row);
        if (child != Ids.UNKNOWN) {
            program[child] = where;
            choice[child] = number;
            seat[child] = kind;
        }
    }

    private int seat(Row row) {
        if (row.is(3, "open")) {
            return Claim.OPEN;
        }
        if (row.is(3, "over")) {
            return Claim.OVER;
        }
        var text = row.text(3);
        int group = text.startsWith("reserved:") ? published.groups().find(text.substring(9)) : Ids.UNKNOWN;
        if (group == Ids.UNKNOWN) {
            row.problem("seat is \"" + text + "\"; write open, over or reserved:<group> with a group of this lottery");
        }
        return group;
    }
}
