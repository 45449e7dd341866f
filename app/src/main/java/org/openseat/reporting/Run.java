package org.openseat.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openseat.reporting.files.ReportFile;

/// One making of a report: who asked for it, how far it is, and its file once there is one.
///
/// @param by the name of the person who asked
/// @param rows how many rows have been read so far
/// @param total of how many; null until they have been counted
/// @param file null before it is made and after it has been removed
public record Run(
        RunId id,
        Asked asked,
        String by,
        Instant at,
        State state,
        long rows,
        @Nullable Long total,
        @Nullable ReportFile file) {

    /// Where a run stands.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELED,
        FAILED,
        /// The file was removed when its time was over.
        REMOVED;

        /// True while there is something to wait for.
        public boolean open() {
            return this == WAITING || this == RUNNING;
        }
    }
}
