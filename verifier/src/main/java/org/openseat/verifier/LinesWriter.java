package org.openseat.verifier;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.openseat.engine.Lines;
import org.openseat.engine.Market;
import org.openseat.engine.Seat;
import org.openseat.verifier.files.Published;

/// Writes `lines.csv`: for each program and group the last child admitted of each kind, the program's seats,
/// and how many of them the group has.
final class LinesWriter {

    private LinesWriter() {}

    static void write(CsvWriter csv, Published published, Lines lines) {
        csv.writeRecord("program", "group", "reserved_child", "open_child", "over_child", "seats", "taken");
        var programs = published.facts().programs();
        int firstGroup = published.anyUnclassified() || programs.groups() == 1 ? 0 : 1;
        for (int program = 0; program < programs.count(); program++) {
            for (int group = firstGroup; group < programs.groups(); group++) {
                csv.writeRecord(
                        published.program(program),
                        published.groups().name(group),
                        last(published, lines.last(program, group, Seat.RESERVED)),
                        last(published, lines.last(program, group, Seat.OPEN)),
                        last(published, lines.last(program, group, Seat.OVER)),
                        Integer.toString(programs.seats(program)),
                        Integer.toString(lines.taken(program, group)));
            }
        }
    }

    private static String last(Published published, int child) {
        return child == Market.NONE ? "" : published.child(child);
    }
}
