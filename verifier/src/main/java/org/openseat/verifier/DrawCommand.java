package org.openseat.verifier;

import java.nio.file.Path;
import org.openseat.verifier.files.NumbersWriter;
import org.openseat.verifier.files.Output;
import org.openseat.verifier.files.PublishedReader;

/// Draws the lottery numbers of the children in a file and writes them.
record DrawCommand(PublicDraw draw, Terminal terminal) {

    int run(Path childrenFile, Path numbersFile) {
        var entries = PublishedReader.entries(childrenFile, terminal);
        draw.noteSlips(terminal);
        terminal.report("drawing");
        int[] ranks = draw.seed().ranks(entries);
        try (var output = new Output()) {
            NumbersWriter.write(output.file(numbersFile), entries, ranks);
            output.keep();
        }
        terminal.done();
        return OpenseatVerifier.VALID;
    }
}
