package org.openseat.verifier.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.openseat.verifier.check.Claim;

/// Writes `assignment.csv`: who has which seat, in byte order of the children's ids.
public final class AssignmentWriter {

    private AssignmentWriter() {}

    public static void write(CsvWriter csv, Published published, Claim claim) {
        csv.writeRecord(AssignmentFile.COLUMNS.split(","));
        for (int child = 0; child < claim.children(); child++) {
            var id = published.child(child);
            if (claim.program(child) == Claim.NONE) {
                csv.writeRecord(id, "", "", "");
            } else {
                csv.writeRecord(
                        id,
                        published.program(claim.program(child)),
                        Integer.toString(claim.choice(child)),
                        seat(published, claim.seat(child)));
            }
        }
    }

    private static String seat(Published published, int seat) {
        return switch (seat) {
            case Claim.OPEN -> "open";
            case Claim.OVER -> "over";
            default -> "reserved:" + published.groups().name(seat);
        };
    }
}
