package org.openseat.verifier.recompute;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Comparator;
import java.util.List;
import org.openseat.verifier.files.Ids;
import org.openseat.verifier.recompute.CapacityFile.Seats;

/// Writes `openings.csv`: a row a program and grade, by program in byte order, then by grade.
final class OpeningsWriter {
    private static final String COLUMNS =
            "program,grade,capacity,continuing,held,openings,target_phbao,target_ow," + "need_phbao,need_ow,how";

    static void write(CsvWriter csv, List<Seats> all, Year year) {
        csv.writeRecord(COLUMNS.split(","));
        all.stream()
                .sorted(Comparator.comparing(Seats::program, Ids::byBytes).thenComparing(Seats::grade))
                .forEach(seats -> write(csv, seats, Openings.of(seats, year)));
    }

    private static void write(CsvWriter csv, Seats seats, Openings openings) {
        var balance = openings.balance();
        csv.writeRecord(
                seats.program(),
                Field.gradeText(seats.grade()),
                String.valueOf(seats.capacity()),
                String.valueOf(seats.continuing()),
                String.valueOf(seats.held()),
                String.valueOf(openings.openings()),
                balance == null ? "" : String.valueOf(balance.targetPhbao()),
                balance == null ? "" : String.valueOf(balance.targetOw()),
                balance == null ? "" : String.valueOf(balance.needPhbao()),
                balance == null ? "" : String.valueOf(balance.needOw()),
                openings.how());
    }

    private OpeningsWriter() {}
}
