package org.openseat.verifier.bundle;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.openseat.verifier.files.CsvFile;
import org.openseat.verifier.files.Ids;

/// Reads a `programs.csv` and the `groups.csv` beside it.
final class ProgramsReader {
    /// By id, in byte order.
    static Map<String, Program> read(CsvFile programs, CsvFile groups) {
        var read = new TreeMap<String, Program>(Ids::byBytes);
        programs.read(row -> {
            var id = BundleIds.id(row, 0);
            boolean hard = row.is(2, "hard");
            if (!hard && !row.is(2, "soft")) {
                row.problem("mode is \"" + row.text(2) + "\"; write soft or hard");
            }
            int seats = row.number(1, 0, Integer.MAX_VALUE, 0);
            if (read.put(id, new Program(id, seats, hard, new HashMap<>(), row.line())) != null) {
                row.problem("program \"" + id + "\" is listed twice; leave one row");
            }
        });
        groups.read(row -> {
            var program = read.get(row.text(0));
            var group = BundleIds.idOrNone(row, 1);
            int floor = row.number(2, 0, Integer.MAX_VALUE, 0);
            int ceiling = row.isEmpty(3) ? Integer.MAX_VALUE : row.number(3, 0, Integer.MAX_VALUE, 0);
            if (program == null) {
                row.problem("program \"" + row.text(0) + "\" is not in programs.csv; correct it here or add it there");
            } else if (ceiling < floor) {
                row.problem("ceiling " + ceiling + " is below floor " + floor);
            } else if (program.shares().put(group, new Program.Share(floor, ceiling)) != null) {
                row.problem("group \"" + group + "\" of program \"" + row.text(0) + "\" is listed twice");
            }
        });
        return read;
    }

    private ProgramsReader() {}
}
