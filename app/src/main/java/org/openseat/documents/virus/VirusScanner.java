package org.openseat.documents.virus;

import java.nio.file.Path;

/// Whoever can say whether a file carries a virus.
public interface VirusScanner {

    enum Finding {
        CLEAN,
        INFECTED,
        /// Nobody could say: the file is kept apart until somebody can.
        NO_ANSWER
    }

    Finding look(Path file);

    /// Whoever was silent may be asked again.
    default void again() {}
}
