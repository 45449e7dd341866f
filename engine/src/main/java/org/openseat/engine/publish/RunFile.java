package org.openseat.engine.publish;

/// Writes `run.csv`: when the run was announced, valued and drawn, and what came before it.
final class RunFile {
    static void write(CsvText file, DrawnRun drawn) {
        try (var csv = file) {
            var log = drawn.log();
            csv.row("announced_at", log.announcedAt());
            csv.row("valued_at", log.valuedAt());
            csv.row("drawn_at", log.drawnAt());
            csv.row("seated", drawn.assignment().seated());
            if (log.signature() != null) {
                csv.row("signature", log.signature());
            }
            if (log.earlier() != null) {
                csv.row("reason", log.earlier().reason());
                csv.row("earlier_manifest", log.earlier().manifest());
            }
        }
    }

    private RunFile() {}
}
