package org.openseat.engine.publish;

import java.io.IOException;
import java.io.OutputStream;

/// Where the files of a bundle go: a folder, an archive, a table.
@FunctionalInterface
public interface BundleFolder {
    /// @param name with `/` between folder and file; each name is asked for once, and closed before the next
    OutputStream file(String name) throws IOException;
}
