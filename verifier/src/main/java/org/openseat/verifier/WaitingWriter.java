package org.openseat.verifier;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.openseat.engine.WaitingLists;
import org.openseat.verifier.files.Published;

/// Writes `waiting.csv`: for each program everyone who would rather be there, in the order in which they would
/// be called.
final class WaitingWriter {

    private WaitingWriter() {}

    static void write(CsvWriter csv, Published published, WaitingLists waiting) {
        csv.writeRecord("program", "position", "child");
        for (int program = 0; program < published.programs().count(); program++) {
            for (int position = 0; position < waiting.length(program); position++) {
                csv.writeRecord(
                        published.program(program),
                        Integer.toString(position + 1),
                        published.child(waiting.child(program, position)));
            }
        }
    }
}
