package org.openseat.engine.publish;

/// Writes `adjustments.csv`: what was granted to twins and younger siblings beyond the frozen rules.
///
/// Nothing at sealed pools: their rows say neither program nor tier, so nothing there differs from what was
/// frozen.
final class AdjustmentsFile {
    static void write(CsvText file, FrozenRun frozen, DrawnRun drawn) {
        try (var csv = file) {
            var applicants = frozen.applicants();
            for (var seat : drawn.beside()) {
                if (!frozen.isSealed(seat.program())) {
                    csv.row(
                            "twin",
                            applicants.entry(seat.child()).child(),
                            frozen.programs().get(seat.program()).id(),
                            "",
                            applicants.entry(seat.with()).child());
                }
            }
            for (var raised : drawn.raised()) {
                int row = applicants.first(raised.child()) + raised.choice();
                if (!frozen.isSealed(applicants.program(row))) {
                    csv.row(
                            "sibling",
                            applicants.entry(raised.child()).child(),
                            frozen.programs().get(applicants.program(row)).id(),
                            applicants.priority(row).tier(),
                            applicants.entry(raised.with()).child());
                }
            }
        }
    }

    private AdjustmentsFile() {}
}
