package org.openseat.documents;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// Opens a PDF as a reader would: it must open without a password and have a first page.
final class PdfCheck {

    private PdfCheck() {}

    static @Nullable Problem problem(Path file) throws IOException {
        try (var bytes = new RandomAccessReadBufferedFile(file);
                var pdf = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
            return pdf.getPage(0).getMediaBox() == null ? Problem.BROKEN : null;
        } catch (InvalidPasswordException e) {
            return Problem.LOCKED;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library names a damaged file by many exceptions; to the family it is one: it cannot be opened.
            return Problem.BROKEN;
        }
    }
}
