package org.openseat.verifier.files;

import java.util.ArrayList;
import java.util.List;

/// Reads `programs.csv`: what can be chosen, and how many seats there are.
final class ProgramsFile {
    static final String COLUMNS = "program,seats,mode";

    /// @param hard whether seats that ceilings would leave empty stay empty
    record Program(String id, int seats, boolean hard) {}

    private final List<Program> programs = new ArrayList<>();
    private final Ids ids = new Ids();
    private final Twice twice = new Twice(ids);

    static ProgramsFile read(CsvFile file) {
        var programs = new ProgramsFile();
        if (!file.read(programs::add)) {
            programs.ids.incomplete();
        }
        programs.programs.sort((a, b) -> Ids.byBytes(a.id, b.id));
        return programs;
    }

    /// In byte order of their ids.
    List<Program> inOrder() {
        return programs;
    }

    /// The ids, numbered in that order.
    Ids ids() {
        return Ids.numbered(programs.stream().map(Program::id).toList(), ids.isComplete());
    }

    private void add(Row row) {
        var id = row.id(0);
        int seats = row.number(1, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);
        boolean hard = row.is(2, "hard");
        if (!hard && !row.is(2, "soft")) {
            row.problem("mode is \"" + row.text(2) + "\"; write soft or hard");
        }
        if (ids.add(id) == Ids.UNKNOWN) {
            row.problem("program \"" + id + "\" is listed twice; leave one row");
        } else {
            twice.look(row, "program", id);
            programs.add(new Program(id, seats, hard));
        }
    }
}
