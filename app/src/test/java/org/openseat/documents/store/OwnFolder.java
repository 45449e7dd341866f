package org.openseat.documents.store;

import java.net.URI;
import java.nio.file.Path;
import org.openseat.start.Settings;

/// A store of documents in a folder of a test's own.
public final class OwnFolder {

    private OwnFolder() {}

    public static DocumentStore in(Path folder) {
        return new DocumentFolder(new Settings(folder, null, URI.create("http://localhost")));
    }
}
