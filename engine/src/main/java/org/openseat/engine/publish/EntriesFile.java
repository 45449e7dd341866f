package org.openseat.engine.publish;

/// Writes `entries.csv`: per child the salts that fixed her draw id and her facts before the draw.
final class EntriesFile {
    static void write(CsvText file, FrozenRun frozen) {
        try (var csv = file) {
            var salts = frozen.salts();
            var texts = frozen.texts(frozen.salts());
            for (int child = 0; child < frozen.applicants().children(); child++) {
                var entry = frozen.applicants().entry(child);
                csv.row(
                        entry.child(),
                        entry.drawId(),
                        salts.of(entry.drawId()).value(),
                        salts.of(texts.of(child)).value(),
                        String.join(" ", texts.closed(child)));
            }
        }
    }

    private EntriesFile() {}
}
