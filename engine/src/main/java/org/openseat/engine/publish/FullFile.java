package org.openseat.engine.publish;

import org.openseat.engine.Key;
import org.openseat.engine.families.SeatBeside;

/// Writes the auditor's file: per closed choice its part, its salt, the tier it was drawn with, and the twin or
/// sibling whose place helped, if one did.
final class FullFile {
    static void write(CsvText file, FrozenRun frozen, DrawnRun drawn) {
        try (var csv = file) {
            var applicants = frozen.applicants();
            var texts = frozen.texts(frozen.salts());
            for (int child = 0; child < applicants.children(); child++) {
                for (int row = applicants.first(child); row < applicants.end(child); row++) {
                    if (frozen.isSealed(applicants.program(row))) {
                        int choice = row - applicants.first(child);
                        csv.row(
                                applicants.entry(child).child(),
                                texts.part(row),
                                texts.saltOfPart(child, row),
                                Key.tier(drawn.assignment().market().key(child, choice)),
                                with(frozen, drawn, child, choice));
                    }
                }
            }
        }
    }

    private static String with(FrozenRun frozen, DrawnRun drawn, int child, int choice) {
        for (SeatBeside seat : drawn.beside()) {
            if (seat.child() == child && seat.choice() == choice) {
                return frozen.applicants().entry(seat.with()).child();
            }
        }
        return "";
    }

    private FullFile() {}
}
