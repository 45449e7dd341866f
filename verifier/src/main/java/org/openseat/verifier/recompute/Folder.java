package org.openseat.verifier.recompute;

import java.nio.file.Path;
import org.openseat.verifier.files.CsvFile;
import org.openseat.verifier.files.Problems;
import org.openseat.verifier.files.Progress;

/// A folder with published files, every one of which is needed, and what is wrong with them.
record Folder(Path path, Problems problems, Progress progress) {
    Folder(Path path, Progress progress) {
        this(path, new Problems(), progress);
    }

    CsvFile file(String name, String columns) {
        return new CsvFile(path.resolve(name), columns, problems, progress);
    }
}
