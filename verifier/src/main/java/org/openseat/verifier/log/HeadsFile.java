package org.openseat.verifier.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openseat.verifier.files.CsvFile;
import org.openseat.verifier.files.Problems;
import org.openseat.verifier.files.Progress;
import org.openseat.verifier.files.Row;

/// The ends of the chain that a district published, as somebody kept them: one a day.
final class HeadsFile {
    static final String COLUMNS = "day,place,hash";

    /// @param where the file and its line
    record Head(String where, String day, long place, String hash) {}

    static List<Head> read(Path path, Problems problems, Progress progress) {
        var heads = new ArrayList<Head>();
        var name = String.valueOf(path.getFileName());
        new CsvFile(path, COLUMNS, problems, progress).read(row -> heads.add(head(name, row)));
        return heads;
    }

    private static Head head(String name, Row row) {
        int place = row.number(1, 1, Integer.MAX_VALUE, 1);
        return new Head(name + ":" + row.line(), row.text(0), place, row.text(2));
    }

    private HeadsFile() {}
}
