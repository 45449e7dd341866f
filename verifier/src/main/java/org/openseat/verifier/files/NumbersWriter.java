package org.openseat.verifier.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.List;
import org.openseat.engine.lottery.Entry;

/// Writes `numbers.csv`: each child's lottery number, in byte order of the children's ids.
public final class NumbersWriter {

    private NumbersWriter() {}

    /// Writes header and rows.
    ///
    /// @param entries in that order
    /// @param numbers of the same children
    public static void write(CsvWriter csv, List<Entry> entries, int[] numbers) {
        csv.writeRecord(NumbersFile.COLUMNS.split(","));
        int at = 0;
        for (var entry : entries) {
            csv.writeRecord(entry.child(), Integer.toString(numbers[at++]));
        }
    }
}
