package org.openseat.verifier.bundle;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.verifier.files.Ids;

/// Everything that one folder of a bundle says, read but not yet believed.
///
/// @param manifest 64 bytes
/// @param ids the children of entries.csv in byte order; [#entries] is in the same order
/// @param frozen the announced programs by id
/// @param programs the published ones by id
/// @param doubles children who stand in entries.csv twice
record Bundle(
        Path folder,
        Rules rules,
        byte[] manifest,
        byte[] value,
        Run run,
        Map<String, Program> frozen,
        Map<String, Pool> pools,
        Ids ids,
        List<Entry> entries,
        List<String> doubles,
        Map<String, Program> programs,
        Rows rows,
        List<Adjustment> adjustments,
        List<Statistic> statistics) {
    /// When what was done, from `run.csv`.
    ///
    /// @param signature of a drand round
    record Run(Instant announcedAt, Instant valuedAt, Instant drawnAt, int seated, byte @Nullable [] signature) {}
}
