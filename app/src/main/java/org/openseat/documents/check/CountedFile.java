package org.openseat.documents.check;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// A file as the PDF library reads it, on a budget: a search without end in a damaged file ends here.
final class CountedFile extends RandomAccessReadBufferedFile {

    private static final int BUNDLE = 4096;

    private final Budget budget;
    private int single;

    CountedFile(Path file, Budget budget) throws IOException {
        super(file);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        if (++single == BUNDLE) {
            single = 0;
            budget.read(BUNDLE);
        }
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        budget.read(length);
        return super.read(into, from, length);
    }
}
