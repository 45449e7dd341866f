package org.openseat.verifier.bundle;

import java.util.List;
import org.openseat.verifier.files.Ids;

/// What `published/` says of the children, numbered as in [Bundle#entries].
///
/// @param programs the published programs' ids in byte order
/// @param group per child
/// @param draw per child; empty for her own id
/// @param number per child
/// @param first per child and once more, where her choices begin
/// @param seatProgram per child the program's number, or -1
/// @param seatChoice per child the choice's number, or -1
/// @param seatKind per child, as written
/// @param strangers what does not fit together, in plain words
/// @param unknownPrograms choices and seats at programs that are not published, in plain words
record Rows(
        Ids programs,
        String[] group,
        String[] draw,
        int[] number,
        int[] first,
        int[] choice,
        int[] program,
        byte[] band,
        byte[] tier,
        int[] points,
        int[] seatProgram,
        int[] seatChoice,
        String[] seatKind,
        List<String> strangers,
        List<String> unknownPrograms) {
    int children() {
        return group.length;
    }

    int end(int child) {
        return first[child + 1];
    }

    String programId(int row) {
        return programs.name(program[row]);
    }

    /// The row of the choice with this number, or -1.
    int rowOf(int child, int choiceNumber) {
        for (int row = first[child]; row < end(child); row++) {
            if (choice[row] == choiceNumber) {
                return row;
            }
        }
        return -1;
    }

    /// The row at which the child has a seat, or -1.
    int seatRow(int child) {
        int row = seatProgram[child] < 0 ? -1 : rowOf(child, seatChoice[child]);
        return row >= 0 && program[row] == seatProgram[child] ? row : -1;
    }

    /// Whether children, lists and seats can be looked at together.
    boolean fit() {
        return strangers.isEmpty() && unknownPrograms.isEmpty();
    }
}
