package org.openseat.documents.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Where the bytes of documents are kept, each content once, by its fingerprint.
public interface DocumentStore {

    /// An empty place to write an upload to before it is looked into.
    Path arrival() throws IOException;

    /// Takes over the file at `arrival`; harmless when that content is kept already.
    void keep(Path arrival, String sha256) throws IOException;

    /// The kept file; read only.
    Path file(String sha256);

    /// Where a browser's view of the content may be kept; goes when the content goes.
    Path view(String sha256);

    /// The fingerprints of everything that is kept.
    List<String> kept() throws IOException;

    void discard(String sha256);

    /// Lets go of what was only lent to this machine before that moment.
    default void tidy(Instant before) throws IOException {}
}
