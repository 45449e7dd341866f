package org.openseat.verifier.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Files that are written beside their places first and moved there together, so that nobody ever reads half of
/// one.
public final class Output implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final char NO_CHARACTER = '\uFFFF'; // comments are no part of RFC 4180: # needs no quotes

    private record Part(Path part, Path place, CsvWriter csv) {}

    private final List<Part> parts = new ArrayList<>();
    private boolean kept;

    /// A file to be written; its folder is made if there is none. Lines end with a line feed.
    public CsvWriter file(Path place) {
        try {
            var folder = place.toAbsolutePath().resolveSibling("");
            Files.createDirectories(folder);
            var part = place.resolveSibling("." + place.getFileName() + ".part");
            var csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .commentCharacter(NO_CHARACTER)
                    .bufferSize(BUFFER)
                    .build(part);
            parts.add(new Part(part, place, csv));
            return csv;
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    /// All is written: puts every file in its place.
    public void keep() {
        for (var part : parts) {
            try {
                part.csv.close();
                Files.move(part.part, part.place, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw unwritable(part.place, e);
            }
        }
        kept = true;
    }

    /// Removes what was not kept.
    @Override
    public void close() {
        for (var part : parts) {
            if (!kept) {
                closeAnyway(part.csv);
            }
            try {
                Files.deleteIfExists(part.part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void closeAnyway(CsvWriter csv) {
        try {
            csv.close();
        } catch (IOException ignored) { // nothing of the file is kept
        }
    }

    private static BadInput unwritable(Path place, IOException problem) {
        return new BadInput(
                List.of(place + ": cannot be written (" + problem.getMessage() + "); choose another place"));
    }
}
