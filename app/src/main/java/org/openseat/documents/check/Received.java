package org.openseat.documents.check;

import java.io.IOException;
import java.nio.file.Files;
import org.openseat.documents.store.Arrival;
import org.openseat.documents.virus.VirusScanner;

/// What came of looking into one upload: a file that may be kept, or why not.
public sealed interface Received extends AutoCloseable {

    String name();

    @Override
    void close() throws IOException;

    /// A file that may be kept as it now lies there; closing it removes what was not taken over.
    ///
    /// @param finding what the virus check says of it
    record Sound(String name, FileType type, Arrival arrival, VirusScanner.Finding finding) implements Received {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(arrival.file());
        }
    }

    record Unsound(String name, Problem problem) implements Received {

        @Override
        public void close() {}
    }
}
