package org.openseat.verifier.recompute;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.openseat.verifier.files.Output;
import org.openseat.verifier.files.Progress;

/// Points or openings of a Choices year from the files in one folder; every file named in docs/verifier.md is needed.
public final class Recomputation {

    /// Reads the seven files of the points and writes a row a request.
    ///
    /// @throws org.openseat.verifier.files.BadInput with every problem if there is any; then nothing is written
    public static void points(Path in, Path out, Progress progress) {
        var folder = new Folder(in, progress);
        var year = YearFile.read(folder);
        var magnets = MagnetsFile.read(folder);
        var lists = ListsFile.read(folder);
        var applicants = ApplicantsFile.read(folder, magnets);
        RequestsFile.read(folder, applicants, magnets);
        HistoryFile.read(folder, applicants, year);
        SiblingsFile.read(folder, applicants, magnets);
        folder.problems().refuseIfAny();
        write(out, csv -> PointsWriter.write(csv, applicants.all(), year, lists));
    }

    /// Reads `year.csv` and `capacity.csv` and writes a row a program and grade.
    ///
    /// @throws org.openseat.verifier.files.BadInput with every problem if there is any; then nothing is written
    public static void openings(Path in, Path out, Progress progress) {
        var folder = new Folder(in, progress);
        var year = YearFile.read(folder);
        var seats = CapacityFile.read(folder);
        folder.problems().refuseIfAny();
        write(out, csv -> OpeningsWriter.write(csv, seats, year));
    }

    private static void write(Path out, Consumer<CsvWriter> writer) {
        try (var output = new Output()) {
            writer.accept(output.file(out));
            output.keep();
        }
    }

    private Recomputation() {}
}
