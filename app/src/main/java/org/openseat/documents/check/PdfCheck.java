package org.openseat.documents.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// Opens a PDF as a reader would: it must open without a password, have a first page and not thousands, and not swell.
final class PdfCheck {

    static final int MOST_PAGES = 300;

    private PdfCheck() {}

    static @Nullable Problem problem(Path file, Budget budget) throws IOException {
        if (PdfStreams.swell(file, budget)) {
            return Problem.SWELLS;
        }
        return HiddenArchive.in(file) ? Problem.TWO_IN_ONE : opened(file, budget);
    }

    /// One at a time: a PDF that deceives the look from outside must not have company.
    private static synchronized @Nullable Problem opened(Path file, Budget budget) throws Budget.Spent {
        try (var bytes = new CountedFile(file, budget);
                var pdf = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
            if (manyPages(pdf)) {
                return Problem.TOO_MANY_PAGES;
            }
            if (drawnByAdobeOnly(pdf.getDocumentCatalog().getCOSObject())) {
                return Problem.XFA;
            }
            return pdf.getPage(0).getMediaBox() == null ? Problem.BROKEN : null;
        } catch (InvalidPasswordException e) {
            return Problem.LOCKED;
        } catch (Budget.Spent e) {
            throw e;
        } catch (OutOfMemoryError e) {
            return Problem.SWELLS;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library names a damaged file by many exceptions; to the family it is one: it cannot be opened.
            return Problem.BROKEN;
        }
    }

    /// A form of XFA has one page that asks to wait; everything else is drawn by Adobe's own reader. (ISO 32000-1
    /// §12.7.8)
    private static boolean drawnByAdobeOnly(COSDictionary catalog) {
        var form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form == null || !form.containsKey(COSName.getPDFName("XFA"))) {
            return false;
        }
        var fields = form.getCOSArray(COSName.FIELDS);
        return catalog.getBoolean(COSName.getPDFName("NeedsRendering"), false) || fields == null || fields.size() == 0;
    }

    /// Counts what is there, not what the file says of itself, and stops as soon as it is too much.
    private static boolean manyPages(PDDocument pdf) {
        var waiting = new ArrayDeque<COSDictionary>();
        waiting.add(pdf.getPages().getCOSObject());
        var pages = 0;
        var groups = 0;
        while (!waiting.isEmpty() && pages <= MOST_PAGES && groups <= 2 * MOST_PAGES) {
            var kids = waiting.remove().getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages++;
                continue;
            }
            groups++;
            for (var k = 0; k < kids.size() && waiting.size() <= 2 * MOST_PAGES; k++) {
                if (kids.getObject(k) instanceof COSDictionary kid) {
                    waiting.add(kid);
                }
            }
        }
        return pages > MOST_PAGES || !waiting.isEmpty();
    }
}
