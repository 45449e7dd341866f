package org.openseat.verifier.recompute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.openseat.verifier.files.Row;

/// Reads `capacity.csv`: the seats of each program and grade and who will already be there.
final class CapacityFile {
    private static final int MOST_SEATS = 99_999;
    private static final int LARGEST_SHARE = 99;

    /// @param share percent of the seats counted toward PHBAO, or empty = no balance rule
    /// @param continuingOw of those who continue, how many are not PHBAO
    record Seats(
            String program, int grade, OptionalInt share, int capacity, int continuing, int continuingOw, int held) {}

    private record Cell(String program, int grade) {}

    private final List<Seats> rows = new ArrayList<>();
    private final Set<Cell> known = new HashSet<>();
    private final Map<String, String> shares = new HashMap<>();

    static List<Seats> read(Folder folder) {
        var capacity = new CapacityFile();
        folder.file("capacity.csv", "program,grade,share,capacity,continuing,continuing_ow,held")
                .read(capacity::add);
        return capacity.rows;
    }

    private void add(Row row) {
        var program = row.id(0);
        int grade = Field.grade(row, 1);
        var share = row.isEmpty(2) ? OptionalInt.empty() : OptionalInt.of(Field.number(row, 2, 1, LARGEST_SHARE));
        int capacity = Field.number(row, 3, 0, MOST_SEATS);
        int continuing = Field.number(row, 4, 0, MOST_SEATS);
        int continuingOw = row.isEmpty(5) && share.isEmpty() ? 0 : Field.number(row, 5, 0, MOST_SEATS);
        int held = Field.number(row, 6, 0, MOST_SEATS);
        if (continuing != Field.UNREADABLE && continuingOw > continuing) {
            row.problem("continuing_ow " + continuingOw + " is more than continuing " + continuing
                    + "; count those of them who are in that group");
        }
        if (share.orElse(Field.UNREADABLE) != Field.UNREADABLE && held > 0) {
            row.problem("held is " + held + " where a share stands; write 0");
        }
        refuseRepeat(row, program, grade);
        if (share.isEmpty() || share.getAsInt() != Field.UNREADABLE) {
            refuseOtherShare(row, program);
        }
        rows.add(new Seats(program, grade, share, capacity, continuing, continuingOw, held));
    }

    private void refuseRepeat(Row row, String program, int grade) {
        if (grade != Field.UNREADABLE && !known.add(new Cell(program, grade))) {
            row.problem("program \"" + program + "\" has grade " + row.text(1) + " twice; leave one row");
        }
    }

    private void refuseOtherShare(Row row, String program) {
        var share = row.text(2);
        var earlier = shares.putIfAbsent(program, share);
        if (earlier != null && !earlier.equals(share)) {
            row.problem("program \"" + program + "\" has the share \"" + share + "\" here and \"" + earlier
                    + "\" in an earlier row; write one share");
        }
    }
}
