package org.openseat.letters.binder;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;

/// Counts the pages of a PDF.
final class Pages {

    private Pages() {}

    static int of(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    static int of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
