package org.openseat.letters.binder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A PDF that grows page by page, with bookmarks and page numbers.
///
/// What is not being worked on lies in temporary files, so a packet of any size needs little memory. Nothing in it
/// comes
/// from the clock or from chance: the same parts make the same bytes.
final class Book implements AutoCloseable {

    private final PDDocument book = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDFMergerUtility merger = new PDFMergerUtility();
    private final List<PDDocument> sources = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();

    private record Chapter(String title, PDPage first) {}

    int pages() {
        return book.getNumberOfPages();
    }

    /// Pages of ours, whose tags go with them.
    void add(String title, byte[] pdf) throws IOException {
        var first = append(pdf);
        chapters.add(new Chapter(title, book.getPage(first)));
    }

    /// The same before everything else.
    void addInFront(String title, byte[] pdf) throws IOException {
        var front = book.getPage(0);
        var first = append(pdf);
        var moved = new ArrayList<PDPage>();
        for (int page = first; page < pages(); page++) {
            moved.add(book.getPage(page));
        }
        for (var page : moved) {
            book.getPages().remove(page);
            book.getPages().insertBefore(page, front);
        }
        chapters.addFirst(new Chapter(title, moved.getFirst()));
    }

    private int append(byte[] pdf) throws IOException {
        int first = pages();
        try (var source = Loader.loadPDF(pdf)) {
            merger.appendDocument(book, source);
        }
        return first;
    }

    /// The pages of a PDF that somebody sent, without anything in it that acts by itself.
    void addForeign(String title, Path pdf) throws IOException {
        var source = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache());
        sources.add(source);
        int first = pages();
        for (var page : source.getPages()) {
            Harmless.page(book.importPage(page));
        }
        chapters.add(new Chapter(title, book.getPage(first)));
    }

    void addPhoto(String title, Photo photo) throws IOException {
        var page = photo.drawOn(book);
        chapters.add(new Chapter(title, page));
    }

    void addNotice(String title, String text) throws IOException {
        chapters.add(new Chapter(title, PageText.notice(book, text)));
    }

    /// Takes back what was added since there were so many pages, after it turned out that it cannot be read.
    void cutBackTo(int count) {
        while (pages() > count) {
            book.removePage(pages() - 1);
        }
    }

    /// @param when the last thing that happened in the case; the packet is as of then
    void saveTo(Path file, String title, String number, String language, Instant when) throws IOException {
        PageText.number(book, number);
        bookmarks();
        var catalog = book.getDocumentCatalog();
        var about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Openseat");
        var day = GregorianCalendar.from(when.atZone(ZoneOffset.UTC));
        about.setCreationDate(day);
        about.setModificationDate(day);
        book.setDocumentInformation(about);
        book.setDocumentId(when.toEpochMilli());
        catalog.setMetadata(null);
        catalog.getCOSObject().removeItem(COSName.OPEN_ACTION);
        catalog.setLanguage(language);
        catalog.setPageMode(PageMode.USE_OUTLINES);
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        book.save(file.toFile());
    }

    private void bookmarks() {
        var outline = new PDDocumentOutline();
        for (var chapter : chapters) {
            var to = new PDPageFitDestination();
            to.setPage(chapter.first());
            var item = new PDOutlineItem();
            item.setTitle(chapter.title());
            item.setDestination(to);
            outline.addLast(item);
        }
        book.getDocumentCatalog().setDocumentOutline(outline);
    }

    @Override
    public void close() throws IOException {
        book.close();
        for (var source : sources) {
            source.close();
        }
    }
}
