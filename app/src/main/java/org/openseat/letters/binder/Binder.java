package org.openseat.letters.binder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentFiles;
import org.openseat.documents.check.FileType;
import org.openseat.letters.binder.Sheets.Row;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Fact;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Binds the parts of a packet into one PDF with an index in front: the same parts make the same bytes.
@Component
public class Binder {

    private static final Logger LOG = LoggerFactory.getLogger(Binder.class);

    private final DocumentFiles files;
    private final Sheets sheets;
    private final Words words;

    Binder(DocumentFiles files, Sheets sheets, Words words) {
        this.files = files;
        this.sheets = sheets;
        this.words = words;
    }

    /// What stands on the packet and over its index.
    ///
    /// @param languages the family's and English
    /// @param asOf the last thing that happened in the case
    /// @param remark what is said of the packet, and `kept` of what is not in it
    public record Cover(
            Wording title,
            String number,
            List<Language> languages,
            Instant asOf,
            List<Fact> facts,
            @Nullable Wording remark,
            @Nullable Wording kept) {

        Language language() {
            return languages.getFirst();
        }
    }

    /// The packet in a temporary file, which the caller removes. One at a time: photos take memory for a moment.
    ///
    /// The index is printed twice, since its own pages move all others.
    public synchronized Path bind(List<Part> contents, Cover cover) throws IOException {
        var starts = new ArrayList<Integer>();
        try (var book = new Book()) {
            for (var part : contents) {
                starts.add(book.pages());
                add(book, part, cover.language());
            }
            var pages = Pages.of(sheets.index(cover, rows(contents, starts, 0)));
            var front = sheets.index(cover, rows(contents, starts, pages));
            book.addInFront(words.say(cover.language().code(), "letters.binder.index"), front);
            var target = Files.createTempFile("packet", ".pdf");
            book.saveTo(
                    target,
                    cover.title().in(cover.language()) + " · " + cover.number(),
                    cover.number(),
                    cover.language().code(),
                    cover.asOf());
            return target;
        }
    }

    private static List<Row> rows(List<Part> contents, List<Integer> starts, int indexPages) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < contents.size(); i++) {
            rows.add(new Row(i + 1, contents.get(i), indexPages + starts.get(i) + 1));
        }
        return rows;
    }

    /// How many pages a file will have in a packet.
    public int pages(Document paper) {
        try {
            return paper.type() == FileType.PDF ? Pages.of(files.original(paper)) : 1;
        } catch (IOException | RuntimeException e) {
            return 1;
        }
    }

    private void add(Book book, Part part, Language language) throws IOException {
        var title = part.title().in(language);
        switch (part) {
            case Part.Ours ours -> book.add(title, ours.pdf().get());
            case Part.Sent(var any, Document paper) -> add(book, title, paper);
        }
    }

    /// A file that cannot be printed, for whatever is wrong with it, is named on a page in its place.
    private void add(Book book, String title, Document paper) throws IOException {
        int before = book.pages();
        try {
            if (paper.type() == FileType.PDF) {
                book.addForeign(title, files.original(paper));
                return;
            }
            var picture = paper.type() == FileType.HEIC ? files.picture(paper) : Optional.of(files.original(paper));
            if (picture.isPresent()) {
                book.addPhoto(title, new Photo(picture.get(), paper.type() != FileType.PNG));
                return;
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "Document {} cannot be printed into a packet: {}",
                    paper.id(),
                    e.getClass().getSimpleName());
            book.cutBackTo(before);
        }
        book.addNotice(
                title,
                words.say("en", "letters.binder.unprintable") + "\n" + words.say("es", "letters.binder.unprintable"));
    }
}
